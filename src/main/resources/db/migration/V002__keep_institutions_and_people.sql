create table institution (
    id            uuid primary key,
    code          text not null,
    name          text not null,
    cluster       text not null,
    province_code text,
    zone          text not null,
    valid_from    date,
    valid_until   date,
    constraint a_code_names_one_institution unique (code)
);

create table succession (
    predecessor uuid not null references institution,
    successor   uuid not null references institution,
    on_date     date not null,
    primary key (predecessor, successor)
);

-- SAKIP, per institution and year
create table accountability_grade (
    id          uuid primary key,
    institution uuid    not null references institution,
    year        integer not null,
    score       numeric(5, 2) not null,
    version     bigint  not null default 0,
    constraint an_institution_has_one_score_a_year unique (institution, year),
    constraint a_score_is_a_percentage check (score between 0 and 100)
);

create table unit (
    id          uuid primary key,
    institution uuid not null references institution,
    name        text not null
);
create unique index a_unit_name_stands_once_in_its_institution on unit (institution, lower(name));

create table person (
    id      uuid primary key,
    issuer  text        not null,
    subject text        not null,
    name    text        not null,
    email   text,
    made_at timestamptz not null default now(),
    constraint a_person_is_an_issuer_and_a_subject unique (issuer, subject)
);

create table invitation (
    id          uuid primary key,
    role        text        not null,
    institution uuid references institution,
    unit        uuid references unit,
    edition     text,
    name        text        not null,
    email       text,
    code_sha256 bytea       not null,
    invited_by  uuid references person,
    made_at     timestamptz not null default now(),
    ends_at     timestamptz not null,
    used_at     timestamptz,
    used_by     uuid references person,
    revoked_at  timestamptz,
    constraint a_code_opens_one_invitation unique (code_sha256),
    constraint an_invitation_is_used_by_somebody check ((used_at is null) = (used_by is null))
);
create index invitation_of_an_institution on invitation (institution);

-- who tried codes that open nothing
create table wrong_code (
    actor   text        primary key,
    tries   integer     not null,
    last_at timestamptz not null default clock_timestamp()
);

create table membership (
    id          uuid primary key,
    person      uuid        not null references person,
    role        text        not null,
    institution uuid references institution,
    unit        uuid references unit,
    edition     text,
    valid_from  timestamptz not null default now(),
    valid_until timestamptz,
    invitation  uuid references invitation,
    ended_by    uuid references person,
    version     bigint      not null default 0
);
create index membership_of_a_person on membership (person);
create index membership_in_an_institution on membership (institution);
