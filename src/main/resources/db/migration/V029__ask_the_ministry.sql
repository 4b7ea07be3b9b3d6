-- What an entry's side and the ministry write to each other about it. What was written stays.
create table conversation (
    submission    uuid primary key references submission,
    waiting_since timestamptz
);
create index conversation_that_waits on conversation (waiting_since, submission) where waiting_since is not null;

create table message (
    id            uuid primary key,
    submission    uuid        not null references conversation,
    by_ministry   boolean     not null,
    text          text        not null,
    made_by       uuid        not null references person,
    made_at       timestamptz not null default clock_timestamp()
);
create index message_of_a_conversation on message (submission, made_at);
revoke update, delete, truncate on message from ${serverRole};

-- Staff find an entry by a piece of its number, of what was sent as its title, or of a name.
create index submission_by_piece_of_number on submission using gin (lower(number) gin_trgm_ops);
create index revision_by_piece_of_title on revision using gin (lower(title) gin_trgm_ops);
create index unit_by_piece_of_name on unit using gin (lower(name) gin_trgm_ops);
create index institution_by_piece_of_name on institution using gin (lower(name) gin_trgm_ops);
create index person_by_piece_of_name on person using gin (lower(name) gin_trgm_ops);

-- what was told about one thing
create index notice_about on notice (about, told_at);

-- what is due and not held is looked for every second
create index notice_due on notice (due_at, id) where told_at is null and held_at is null;
