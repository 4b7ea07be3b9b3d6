-- What the signed copy of a decree was found to say: every number of the list, another set of them, or nothing that can be
-- read. Absent for a decree from before copies were read.
alter table publication
    add column decree_copy    text,
    add column decree_missing text[] not null default '{}',
    add column decree_strange text[] not null default '{}',
    add constraint a_signed_copy_is_whole_unread_or_differs check (decree_copy in ('whole', 'unread', 'differs'));
