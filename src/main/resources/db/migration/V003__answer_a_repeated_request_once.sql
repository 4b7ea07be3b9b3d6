-- The key and the answer are stored in the act's own transaction: a request sent twice acts once.
create table idempotent_answer (
    actor          text        not null,
    key            text        not null,
    request_sha256 bytea       not null,
    status         integer,
    location       text,
    etag           text,
    body           text,
    at             timestamptz not null default now(),
    primary key (actor, key)
);
create index idempotent_answer_by_age on idempotent_answer (at);
