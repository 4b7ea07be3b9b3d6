-- A link by which whoever holds it reads an entry and sees where it is; only the code's SHA-256 is kept.
create table reading_link (
    id          uuid primary key,
    submission  uuid        not null references submission,
    code_sha256 bytea       not null,
    made_by     uuid        not null references person,
    made_at     timestamptz not null default clock_timestamp(),
    ends_at     timestamptz not null,
    ended_at    timestamptz,
    constraint a_code_opens_one_entry unique (code_sha256)
);
create index reading_link_of_a_submission on reading_link (submission);
