-- Where an edition's screening stands.
create table edition_screening (
    edition   text primary key references edition,
    ran_at    timestamptz,
    -- a former winner was confirmed or denied since: the conditions have to run again
    stale     boolean     not null default false,
    closed_at timestamptz,
    constraint a_screening_runs_before_it_closes check (closed_at is null or ran_at is not null)
);

create table screening (
    submission uuid primary key references submission,
    edition    text        not null references edition,
    revision   uuid        not null references revision,
    outcome    text        not null,
    screened_at timestamptz not null default clock_timestamp(),
    constraint a_screening_ends_in_three_ways check (outcome in ('passed', 'failed', 'asked'))
);
create index screening_of_an_edition on screening (edition, submission);
create index screening_by_outcome on screening (edition, outcome, submission);

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
    constraint a_decision_has_a_person check ((decided_by is null) = (decided_at is null)),
    constraint a_hold_ends check ((held_by is null) = (held_until is null)),
    constraint what_was_decided_was_decided_by_somebody
        check ((state in ('failed', 'asked')) = (decided_by is null))
);
create index finding_that_waits on finding (edition, id) where state = 'asked';
create index finding_of_an_edition on finding (edition);

create table honour_match (
    id         uuid primary key,
    honour     uuid        not null references honour,
    submission uuid        not null references submission,
    likeness   real        not null,
    state      text        not null default 'proposed',
    decided_by uuid references person,
    decided_at timestamptz,
    constraint an_honour_is_matched_once unique (honour, submission),
    constraint a_match_is_decided_by_somebody check ((state = 'proposed') = (decided_by is null))
);
create index honour_match_of_a_submission on honour_match (submission);
