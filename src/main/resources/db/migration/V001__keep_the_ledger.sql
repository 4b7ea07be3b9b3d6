-- The server reads and writes what it needs and nothing more; each later table inherits this.
alter default privileges in schema public grant select, insert, update, delete on tables to ${serverRole};
alter default privileges in schema public grant usage, select on sequences to ${serverRole};
grant usage on schema public to ${serverRole};

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- What happened. The commitment is SHA-256(salt || bytes); the owner of the schema may erase salt and bytes
-- where the law asks for it, and every proof still stands.
create table event (
    id         bigint generated always as identity primary key,
    xid        xid8        not null default pg_current_xact_id(),
    at         timestamptz not null default clock_timestamp(),
    kind       text        not null,
    about      text        not null,
    commitment bytea       not null,
    salt       bytea,
    bytes      bytea,
    constraint a_commitment_is_a_sha256 check (length(commitment) = 32),
    constraint salt_and_bytes_are_erased_together check ((salt is null) = (bytes is null))
);
create index event_in_order_of_commit on event (xid, id);
create index event_about on event (about, id);

-- The order of the tree: written by one sequencer among the nodes.
create table leaf (
    index bigint primary key,
    event bigint not null references event,
    hash  bytea  not null,
    constraint an_event_is_one_leaf unique (event)
);

create table tree_head (
    size bigint      primary key,
    root bytea       not null,
    at   timestamptz not null default clock_timestamp()
);

revoke update, delete, truncate on event, leaf, tree_head from ${serverRole};
