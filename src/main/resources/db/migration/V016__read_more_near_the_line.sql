create table wave (
    id            uuid primary key,
    round         uuid             not null references round,
    number        integer          not null,
    budget        integer,
    waves         integer,
    planned       integer          not null default 0,
    done          integer,
    plan_sha256   bytea,
    hits_before   double precision,
    hits_foretold double precision,
    hits_after    double precision,
    reason        text,
    opened_by     uuid references person,
    opened_at     timestamptz      not null default clock_timestamp(),
    closed_by     uuid references person,
    closed_at     timestamptz,
    constraint a_round_numbers_its_waves unique (round, number),
    constraint a_wave_of_more_readings_has_a_plan check (
        number = 0 or (budget is not null and waves is not null and plan_sha256 is not null and hits_before is not null
            and hits_foretold is not null))
);
create unique index one_wave_of_a_round_runs on wave (round) where closed_at is null;

create table extra_reading (
    round      uuid             not null references round,
    wave       integer          not null,
    submission uuid             not null references submission,
    worth      double precision not null,
    place      integer          not null,
    constraint a_wave_reads_a_submission_once primary key (round, wave, submission),
    constraint a_reading_belongs_to_a_wave foreign key (round, wave) references wave (round, number)
);

alter table assignment add column settled_at timestamptz;
