-- What looks odd in a round's marks, for a person to decide. A case is found once; figures are as when it was last seen.
create table anomaly_case (
    id          uuid primary key,
    round       uuid             not null references round,
    number      integer          not null,
    kind        text             not null,
    judges      uuid[]           not null,
    submissions uuid[]           not null,
    figures     jsonb            not null,
    chance      double precision not null,
    adjusted    double precision not null,
    state       text             not null default 'open',
    owner       uuid references person,
    decision    text,
    reason      text,
    found_at    timestamptz      not null default clock_timestamp(),
    seen_at     timestamptz      not null default clock_timestamp(),
    decided_at  timestamptz,
    version     bigint           not null default 0,
    constraint a_case_has_one_number_in_its_round unique (round, number),
    constraint a_case_is_found_once unique (round, kind, judges, submissions),
    constraint a_case_that_is_not_open_has_its_owner check (state = 'open' or owner is not null),
    constraint a_decision_has_its_reason check (
        (state = 'decided') = (decision is not null)
        and (decision is null) = (reason is null)
        and (decision is null) = (decided_at is null))
);
