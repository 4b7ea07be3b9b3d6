create table screening (
    submission uuid primary key references submission,
    edition    text        not null references edition,
    revision   uuid        not null references revision,
    outcome    text        not null,
    screened_at timestamptz not null default clock_timestamp()
);
create index screening_of_an_edition on screening (edition, outcome, submission);

create table finding (
    id           uuid primary key,
    submission   uuid        not null references submission,
    edition      text        not null references edition,
    condition    text        not null,
    state        text        not null,
    reason       text,
    note         text,
    held_by      uuid references person,
    held_until   timestamptz,
    decided_by   uuid references person,
    decided_at   timestamptz,
    version      bigint      not null default 0,
    constraint a_condition_is_found_once unique (submission, condition),
    constraint a_decision_has_a_person check ((decided_by is null) = (decided_at is null))
);
create index finding_that_waits on finding (edition, id) where state = 'asked';

create table honour_match (
    id         uuid primary key,
    honour     uuid        not null references honour,
    submission uuid        not null references submission,
    likeness   real        not null,
    state      text        not null default 'proposed',
    decided_by uuid references person,
    decided_at timestamptz,
    constraint an_honour_is_matched_once unique (honour, submission)
);
create index honour_match_of_a_submission on honour_match (submission);
