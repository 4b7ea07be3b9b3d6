-- Some cases are joined by further readings while a round goes on: their first reading tells them from others. A decided one
-- stays as it was decided on; if more join later, another is opened. The former rule also held lists too long for an index.
alter table anomaly_case drop constraint a_case_is_found_once;
create unique index a_case_is_found_once on anomaly_case (round, kind, judges, submissions)
    where kind not in ('burst', 'copied-remark');
create unique index an_undecided_case_that_grows_is_found_once on anomaly_case (round, kind, (judges[1]), (submissions[1]))
    where kind in ('burst', 'copied-remark') and state <> 'decided';
