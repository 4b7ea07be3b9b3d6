create table scoresheet (
    id           uuid primary key,
    assignment   uuid        not null references assignment,
    round        uuid        not null references round,
    stage        text        not null default 'first',
    state        text        not null default 'draft',
    remark       text,
    note         text,
    fingerprint  bytea,
    submitted_at timestamptz,
    saved_at     timestamptz not null default clock_timestamp(),
    version      bigint      not null default 0,
    constraint an_assignment_has_one_scoresheet_a_stage unique (assignment, stage),
    constraint a_submitted_scoresheet_has_its_time check ((state = 'submitted') = (submitted_at is not null))
);
create index scoresheet_in_a_round on scoresheet (round);

create table mark (
    scoresheet uuid    not null references scoresheet,
    criterion  text    not null,
    value      numeric not null,
    primary key (scoresheet, criterion)
);
