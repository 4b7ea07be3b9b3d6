-- what lists and rankings tell of a sent text, beside the text: opening thousands of texts for it took most of their time
alter table revision add column unit text, add column group_id text, add column category text;
update revision r set unit = t.content ->> 'unit', group_id = t.content ->> 'group', category = t.content ->> 'category'
from revision same cross join lateral (select convert_from(same.content, 'UTF8')::jsonb as content) t
where same.id = r.id;
alter table revision alter column unit set not null, alter column group_id set not null;

-- an import writes an entry and its revision in one stroke; each refers to the other, so both are looked at when it commits
alter table submission alter constraint a_sent_submission_has_a_revision deferrable initially deferred;
alter table revision alter constraint revision_submission_fkey deferrable initially deferred;
