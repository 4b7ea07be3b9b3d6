-- What an entry said when it last went back to its unit, so that its local admin sees what was mended.
create table returned_text (
    submission  uuid primary key references submission,
    content     bytea       not null,
    returned_at timestamptz not null
);
