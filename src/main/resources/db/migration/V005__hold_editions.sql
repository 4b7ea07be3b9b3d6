create table edition (
    id            text primary key,
    rules_text    text        not null,
    rules_sha256  bytea       not null,
    state         text        not null default 'draft',
    opens         timestamptz not null,
    closes        timestamptz not null,
    age_counted_at timestamptz not null,
    rehearsal     boolean     not null default false,
    opened_at     timestamptz,
    closed_at     timestamptz,
    version       bigint      not null default 0,
    constraint a_window_opens_before_it_closes check (opens < closes)
);

create table amendment (
    id            uuid primary key,
    edition       text        not null references edition,
    number        integer     not null,
    letter        text        not null,
    letter_date   date        not null,
    reason        text        not null,
    old_opens     timestamptz not null,
    old_closes    timestamptz not null,
    old_age_counted_at timestamptz not null,
    old_text      text        not null,
    old_sha256    bytea       not null,
    new_opens     timestamptz not null,
    new_closes    timestamptz not null,
    new_age_counted_at timestamptz not null,
    new_text      text        not null,
    new_sha256    bytea       not null,
    proposed_by   uuid        not null references person,
    proposed_at   timestamptz not null default now(),
    approved_by   uuid references person,
    approved_at   timestamptz,
    constraint amendments_are_numbered unique (edition, number),
    constraint an_amendment_needs_two_people check (approved_by is null or approved_by <> proposed_by)
);

create table round (
    id              uuid primary key,
    edition         text        not null references edition,
    code            text        not null,
    position        integer     not null,
    state           text        not null default 'waiting',
    seed            bytea       not null,
    seed_commitment bytea       not null,
    opened_at       timestamptz,
    reconciling_at  timestamptz,
    closed_at       timestamptz,
    version         bigint      not null default 0,
    constraint a_round_code_stands_once_in_its_edition unique (edition, code),
    constraint rounds_have_an_order unique (edition, position)
);

-- former winners and finalists
create table honour (
    id          uuid primary key,
    year        integer     not null,
    level       text        not null,
    title       text        not null,
    title_key   text        not null,
    unit        text        not null,
    institution text        not null,
    source      text        not null,
    made_at     timestamptz not null default now(),
    constraint an_honour_is_of_a_winner_or_a_finalist check (level in ('winner', 'finalist')),
    constraint an_honour_stands_once unique (year, level, title_key, institution)
);
create index honour_by_likeness_of_title on honour using gin (title_key gin_trgm_ops);
