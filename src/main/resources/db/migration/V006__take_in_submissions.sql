create table attachment (
    id         uuid primary key,
    owner      uuid        not null,
    document   text        not null,
    name       text        not null,
    media_type text        not null,
    bytes      bigint      not null,
    sha256     bytea       not null,
    added_by   uuid        not null references person,
    added_at   timestamptz not null default now(),
    removed_at timestamptz
);
create index attachment_of_an_owner on attachment (owner) where removed_at is null;
create index attachment_by_content on attachment (sha256);

create table upload (
    id         uuid primary key,
    owner      uuid        not null,
    document   text        not null,
    name       text        not null,
    bytes      bigint      not null,
    received   bigint      not null default 0,
    sha256     bytea,
    added_by   uuid        not null references person,
    made_at    timestamptz not null default now(),
    ended_at   timestamptz,
    attachment uuid references attachment,
    constraint an_upload_never_takes_more_than_it_said check (received <= bytes)
);

create sequence receipt_number;

create table submission (
    id           uuid primary key,
    edition      text        not null references edition,
    institution  uuid        not null references institution,
    unit         uuid        not null references unit,
    ref          text,
    number       text,
    group_id     text        not null,
    category     text,
    title        text        not null,
    title_key    text        not null,
    started_on   date,
    goals        smallint[]  not null default '{}',
    answers      jsonb       not null default '{}',
    state        text        not null default 'writing',
    choice       integer,
    revision     uuid,
    provenance   text,
    invited      boolean     not null default false,
    made_by      uuid        not null references person,
    made_at      timestamptz not null default clock_timestamp(),
    handed_in_at timestamptz,
    changed_at   timestamptz not null default clock_timestamp(),
    version      bigint      not null default 0,
    constraint a_ref_stands_once_in_its_institution_and_edition unique (edition, institution, ref),
    constraint a_number_names_one_submission unique (number)
);
create index submission_in_order on submission (edition, id);
create index submission_of_an_institution on submission (institution, edition);
create index submission_of_a_unit on submission (unit, edition);
create index submission_by_title on submission (edition, title_key);
create index submission_by_likeness_of_title on submission using gin (title_key gin_trgm_ops);

create table submission_writer (
    submission uuid        not null references submission,
    person     uuid        not null references person,
    since      timestamptz not null default now(),
    primary key (submission, person)
);
create index submission_writer_by_person on submission_writer (person);

-- A sent text: written once, never changed.
create table revision (
    id         uuid primary key,
    submission uuid        not null references submission,
    n          integer     not null,
    title      text        not null,
    content    bytea       not null,
    sha256     bytea       not null,
    receipt    text        not null,
    sent_at    timestamptz not null,
    sent_by    uuid references person,
    event      bigint      not null references event,
    leaf       bytea       not null,
    constraint a_fingerprint_is_that_of_the_content check (sha256 = sha256(content)),
    constraint revisions_are_numbered unique (submission, n),
    constraint a_receipt_names_one_revision unique (receipt)
);
alter table submission add constraint a_sent_submission_has_a_revision
    foreign key (revision) references revision;
revoke update, delete, truncate on revision from ${serverRole};

create table return_remark (
    id         uuid primary key,
    submission uuid        not null references submission,
    question   text,
    remark     text        not null,
    made_by    uuid        not null references person,
    made_at    timestamptz not null default clock_timestamp()
);
create index return_remark_of_a_submission on return_remark (submission);

-- which submission is in which round
create table entrant (
    round      uuid not null references round,
    submission uuid not null references submission,
    primary key (round, submission)
);
create index entrant_by_submission on entrant (submission);
