create table round_judge (
    id          uuid primary key,
    round       uuid        not null references round,
    person      uuid        not null references person,
    institution uuid references institution,
    most        integer,
    joined_at   timestamptz not null default clock_timestamp(),
    left_at     timestamptz,
    constraint a_judge_joins_a_round_once unique (round, person)
);

create table conflict (
    id         uuid primary key,
    person     uuid        not null references person,
    submission uuid        not null references submission,
    relation   text        not null,
    note       text,
    made_by    uuid        not null references person,
    made_at    timestamptz not null default clock_timestamp(),
    constraint a_conflict_is_declared_once unique (person, submission)
);
create index conflict_about_a_submission on conflict (submission);

create table assignment (
    id         uuid primary key,
    round      uuid        not null references round,
    submission uuid        not null references submission,
    judge      uuid        not null references round_judge,
    wave       integer     not null default 1,
    state      text        not null default 'open',
    excuse     text,
    excused_by uuid references person,
    excused_at timestamptz,
    made_at    timestamptz not null default clock_timestamp(),
    constraint a_judge_reads_a_submission_once_a_round unique (round, submission, judge),
    constraint an_excuse_is_written check (state <> 'excused' or excuse is not null)
);
create index assignment_of_a_judge on assignment (judge, id);
create index assignment_of_a_submission on assignment (submission);
