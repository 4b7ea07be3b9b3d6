-- Whoever looks after failed mails wants to see today's, not those of an earlier year.
drop index notice_copy_gone_wrong;
create index notice_copy_gone_wrong on notice_copy (begun_at, id) where mail in ('failed', 'unsure');
