create table shortlist (
    id            uuid primary key,
    round         uuid        not null references round,
    state         text        not null default 'proposed',
    rules_sha256  bytea       not null,
    marks_sha256  bytea       not null,
    list_sha256   bytea       not null,
    attendance    integer,
    proposed_by   uuid        not null references person,
    proposed_at   timestamptz not null default clock_timestamp(),
    sealed_by     uuid references person,
    sealed_at     timestamptz,
    version       bigint      not null default 0,
    constraint sealed_shortlist_has_two_signers check (
        state <> 'sealed' or (sealed_by is not null and sealed_at is not null and sealed_by <> proposed_by))
);
create unique index a_round_has_one_living_shortlist on shortlist (round) where state <> 'withdrawn';

-- Every submission of the round, chosen or not. Points are exact fractions, written numerator/denominator:
-- total decides the place, own is what a later round may carry.
create table shortlist_entry (
    shortlist   uuid    not null references shortlist,
    submission  uuid    not null references submission,
    position    integer not null,
    ranked_as   text    not null default '',
    place       integer,
    readings    integer not null,
    total       text,
    own         text,
    printed     text,
    chosen      boolean not null,
    why         text    not null,
    departure   text,
    explanation jsonb   not null,
    primary key (shortlist, submission),
    constraint a_position_is_held_once unique (shortlist, position),
    constraint a_place_has_points check ((place is null) = (total is null) and (total is null) = (printed is null)),
    constraint a_departure_is_the_plenarys check (departure is null or why = 'by-plenary')
);
