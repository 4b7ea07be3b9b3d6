create table publication (
    id               uuid primary key,
    shortlist        uuid        not null references shortlist,
    round            uuid        not null references round,
    announced_at     timestamptz not null,
    objections_until timestamptz not null,
    proposed_by      uuid        not null references person,
    proposed_at      timestamptz not null default clock_timestamp(),
    approved_by      uuid references person,
    approved_at      timestamptz,
    decree_number    text,
    decree_date      date,
    decree_file      uuid references attachment,
    decreed_by       uuid references person,
    decreed_at       timestamptz,
    version          bigint      not null default 0,
    constraint a_publication_needs_two_people check (approved_by is null or approved_by <> proposed_by),
    constraint a_shortlist_is_published_once unique (shortlist)
);

-- What the public may know of a place: no column for a judge, none for a person.
create table published_place (
    publication uuid    not null references publication,
    position    integer not null,
    place       integer,
    number      text    not null,
    title       text    not null,
    unit        text    not null,
    institution text    not null,
    cluster     text    not null,
    province    text,
    group_id    text    not null,
    category    text,
    points      text,
    struck      boolean not null default false,
    primary key (publication, position)
);

create table objection (
    id           uuid primary key,
    publication  uuid        not null references publication,
    submission   uuid references submission,
    made_by      uuid        not null references person,
    institution  uuid references institution,
    text         text        not null,
    state        text        not null default 'open',
    owner        uuid references person,
    answer       text,
    effect       text,
    made_at      timestamptz not null default clock_timestamp(),
    answered_at  timestamptz,
    version      bigint      not null default 0,
    constraint an_answered_objection_has_an_answer check (state <> 'answered' or (answer is not null and effect is not null))
);
create index objection_to_a_publication on objection (publication);

create table erratum (
    id          uuid primary key,
    publication uuid        not null references publication,
    number      integer     not null,
    reason      text        not null,
    changes     jsonb       not null,
    proposed_by uuid        not null references person,
    proposed_at timestamptz not null default clock_timestamp(),
    approved_by uuid references person,
    approved_at timestamptz,
    constraint errata_are_numbered unique (publication, number),
    constraint an_erratum_needs_two_people check (approved_by is null or approved_by <> proposed_by)
);

create table national_model (
    id          uuid primary key,
    edition     text        not null references edition,
    submission  uuid        not null references submission,
    number      text        not null,
    title       text        not null,
    unit        text        not null,
    institution text        not null,
    province    text,
    since       timestamptz not null default clock_timestamp(),
    constraint a_submission_becomes_a_national_model_once unique (submission)
);
