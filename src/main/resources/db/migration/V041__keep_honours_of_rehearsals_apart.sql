-- What was won in a rehearsal bars nobody from a competition in earnest.
alter table honour add column rehearsal boolean not null default false;
update honour h set rehearsal = true
from edition e
where e.rehearsal and left(h.source, length(e.id) + 1) = e.id || '/';
alter table honour drop constraint an_honour_stands_once;
alter table honour add constraint an_honour_stands_once unique (year, level, title_key, institution, rehearsal);
