-- The public halves of the keys that sign heads: all that ever did, so that an old head can still be checked.
create table ledger_key (
    kid   text        primary key,
    x     text        not null,
    since timestamptz not null default clock_timestamp()
);

-- Whoever holds a receipt asks by its hash.
create unique index a_receipt_is_one_leaf on leaf (hash);

create table signed_head (
    size bigint not null references tree_head,
    kid  text   not null references ledger_key,
    jws  text   not null,
    primary key (size, kid)
);

-- The files of a sealed round, as the ledger holds them by their SHA-256, in pieces that fit into memory.
create table sealed_file (
    shortlist uuid    not null references shortlist,
    name      text    not null,
    piece     integer not null,
    bytes     bytea   not null,
    primary key (shortlist, name, piece)
);

revoke update, delete, truncate on ledger_key, signed_head, sealed_file from ${serverRole};

-- What hides judges in the results of an edition: two random UUIDs, 244 bits of chance.
alter table edition add column pseudonym_key bytea not null
    default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
