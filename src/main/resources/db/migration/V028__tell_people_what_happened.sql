-- Small work that comes round again and again, each time on one of the nodes.
create table chore (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index chore_by_time on chore (execution_time);
create index chore_by_heartbeat on chore (last_heartbeat);

-- Where people want their mail: an address of their own choice, or none at all. Without a row that of the provider counts.
create table mail_wish (
    person  uuid primary key references person,
    address text,
    wanted  boolean     not null default true,
    made_at timestamptz not null default clock_timestamp()
);

-- How far the ledger has been read for notices: the last leaf. What happened before this table came is not told again.
create table notice_bookmark (
    leaf bigint not null,
    one  boolean primary key default true,
    constraint there_is_one_bookmark check (one)
);
insert into notice_bookmark (leaf) select coalesce(max(index), -1) from leaf;

-- An event of which no notice could be made; staff see it.
create table notice_missed (
    event bigint primary key references event,
    why   text        not null,
    at    timestamptz not null default clock_timestamp()
);

-- What somebody is to be told, in both languages. Nobody is told before due_at, nor while it is held.
create table notice (
    id         uuid primary key,
    cause      text        not null,
    kind       text        not null,
    edition    text        not null,
    about      text        not null,
    inward     boolean     not null,
    subject_id text        not null,
    subject_en text        not null,
    text_id    text        not null,
    text_en    text        not null,
    link       text        not null,
    made_at    timestamptz not null default clock_timestamp(),
    due_at     timestamptz not null,
    held_at    timestamptz,
    held_by    uuid references person,
    told_at    timestamptz,
    constraint a_cause_makes_a_notice_once unique (cause, about, kind),
    constraint a_notice_is_held_by_somebody check ((held_at is null) = (held_by is null)),
    constraint what_is_told_is_held_no_more check (told_at is null or held_at is null)
);
create index notice_that_waits on notice (edition, kind, id) where told_at is null;
create index notice_by_kind on notice (edition, kind, id);

-- Notices of a kind in an edition wait as long as this row stands, those to come too.
create table notice_hold (
    edition text        not null,
    kind    text        not null,
    held_by uuid        not null references person,
    held_at timestamptz not null default clock_timestamp(),
    primary key (edition, kind)
);

-- One for each who is told, with the way of its mail: next_at says when to try; it is empty until the notice is told.
create table notice_copy (
    id        uuid primary key,
    notice    uuid        not null references notice,
    person    uuid        not null references person,
    read_at   timestamptz,
    mail      text        not null default 'waiting',
    why       text,
    tries     integer     not null default 0,
    next_at   timestamptz,
    begun_at  timestamptz,
    mailed_at timestamptz,
    constraint a_person_is_told_once unique (notice, person),
    constraint a_mail_is_in_one_of_six_states check (mail in ('waiting', 'sending', 'sent', 'failed', 'unsure', 'none'))
);
create index notice_copy_of_a_person on notice_copy (person);
create index notice_copy_to_send on notice_copy (next_at) where mail = 'waiting' and next_at is not null;
create index notice_copy_under_way on notice_copy (begun_at) where mail = 'sending';
create index notice_copy_gone_wrong on notice_copy (id) where mail in ('failed', 'unsure');
create index notice_copy_by_sending on notice_copy (mailed_at) where mailed_at is not null;
