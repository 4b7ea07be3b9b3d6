-- A table that came by a page waits for its sender, who looks at what it would do and takes it: his own, by its content, for a
-- day. What was found in it last stands beside it.
alter table import_table
    alter column job drop not null,
    add column person    uuid references person,
    add column name      text,
    add column found     jsonb,
    add column looked_at timestamptz,
    add constraint a_table_waits_for_its_job_or_its_sender check (job is not null or person is not null),
    add constraint a_sender_keeps_a_table_once unique (edition, person, sha256);
