-- Why somebody took an entry for a former winner or finalist, or not; needed where another decision stood before.
alter table honour_match
    add column reason text,
    add constraint a_matchs_reason_says_something check (btrim(reason) <> '');
