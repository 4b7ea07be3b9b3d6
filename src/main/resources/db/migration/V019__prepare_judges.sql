-- What the judges of a round are told before they mark: the integrity pact, practice entries, the day by which to be done.
create table preparation (
    round    uuid primary key references round,
    content  bytea       not null,
    sha256   bytea       not null,
    pact     boolean     not null,
    practice integer     not null,
    made_by  uuid        not null references person,
    made_at  timestamptz not null default clock_timestamp()
);

-- A signature is under one text: where that is replaced, it is signed again.
create table pact_signature (
    round     uuid        not null references round,
    person    uuid        not null references person,
    sha256    bytea       not null,
    signed_at timestamptz not null default clock_timestamp(),
    primary key (round, person, sha256)
);

create table practice_sheet (
    round     uuid        not null references round,
    person    uuid        not null references person,
    sha256    bytea       not null,
    entry     text        not null,
    marks     text        not null,
    marked_at timestamptz not null default clock_timestamp(),
    primary key (round, person, sha256, entry)
);

-- A judge's own sign that he wants to come back; it says nothing to anybody else.
alter table assignment add column revisit boolean not null default false;

-- A judge's workbook between its upload and his decision what to take of it: one a round.
create table marksheet_upload (
    round   uuid        not null references round,
    person  uuid        not null references person,
    content bytea       not null,
    sha256  text        not null,
    kept_at timestamptz not null default clock_timestamp(),
    primary key (round, person)
);
create index marksheet_upload_by_age on marksheet_upload (kept_at);
