-- A day on which entries are presented to a panel, or on which a plenary meets.
create table panel_day (
    id      uuid primary key,
    round   uuid        not null references round,
    begins  timestamptz not null,
    minutes integer     not null,
    venue   text        not null,
    made_by uuid        not null references person,
    made_at timestamptz not null default clock_timestamp(),
    constraint a_slot_takes_one_to_240_minutes check (minutes between 1 and 240)
);
create index panel_day_of_a_round on panel_day (round, begins);

-- An entry's turn on a day; began_at and ended_at as they were, for the clock on the wall.
create table panel_slot (
    round      uuid    not null references round,
    submission uuid    not null references submission,
    day        uuid    not null references panel_day,
    turn       integer not null,
    began_at   timestamptz,
    ended_at   timestamptz,
    primary key (round, submission),
    constraint a_turn_is_taken_once unique (day, turn) deferrable initially deferred,
    constraint what_ended_began check (ended_at is null or began_at is not null)
);

-- Who of the panel was there.
create table panel_presence (
    day      uuid        not null references panel_day,
    judge    uuid        not null references round_judge,
    noted_by uuid        not null references person,
    noted_at timestamptz not null default clock_timestamp(),
    primary key (day, judge)
);

-- A printed sheet that the secretary typed in. It counts for nothing until its panelist confirms it: then it becomes his scoresheet.
create table typed_sheet (
    id          uuid primary key,
    assignment  uuid        not null references assignment,
    marks       jsonb       not null,
    remark      text        not null,
    fingerprint bytea       not null,
    state       text        not null default 'waiting',
    reason      text,
    typed_by    uuid        not null references person,
    typed_at    timestamptz not null default clock_timestamp(),
    decided_at  timestamptz,
    constraint a_typed_sheet_is_in_one_of_four_states check (state in ('waiting', 'confirmed', 'rejected', 'replaced')),
    constraint a_rejected_sheet_has_a_reason check ((state = 'rejected') = (reason is not null)),
    constraint what_waits_is_not_decided check ((state = 'waiting') = (decided_at is null))
);
create unique index an_assignment_has_one_sheet_that_waits on typed_sheet (assignment) where state = 'waiting';
create index typed_sheet_of_an_assignment on typed_sheet (assignment, typed_at);
