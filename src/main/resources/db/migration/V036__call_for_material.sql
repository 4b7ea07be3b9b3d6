-- Until when those who present in a round may bring what they show there, and what is taken of them.
create table material_call (
    round      uuid primary key references round,
    until      timestamptz not null,
    types      text[]      not null,
    most_bytes bigint      not null,
    most       integer     not null,
    set_by     uuid        not null references person,
    set_at     timestamptz not null default clock_timestamp(),
    constraint a_call_takes_some_type check (cardinality(types) > 0),
    constraint a_file_of_material_has_10_mb_at_most check (most_bytes between 1 and 10485760),
    constraint a_call_takes_1_to_10_files check (most between 1 and 10)
);

-- What an entry brings to a round: its files are attachments of this id, never of the entry, whose sent text stays as it is.
create table material (
    id         uuid primary key,
    round      uuid not null references material_call,
    submission uuid not null references submission,
    constraint an_entry_brings_its_material_to_one_place unique (round, submission)
);
