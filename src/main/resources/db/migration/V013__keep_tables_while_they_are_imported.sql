-- A long table waits here for its job, and stays a while so that it can be given back with its faults.
create table import_table (
    id      uuid primary key,
    job     uuid        not null references job,
    edition text        not null references edition,
    content bytea       not null,
    sha256  text        not null,
    kept_at timestamptz not null default clock_timestamp(),
    constraint a_job_imports_one_table unique (job)
);
create index import_table_of_an_edition on import_table (edition);
create index import_table_by_age on import_table (kept_at);
