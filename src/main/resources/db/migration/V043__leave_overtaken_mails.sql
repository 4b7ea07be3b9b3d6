-- Before the mail of a notice goes, what else happened to its thing is looked at.
create index notice_of_a_thing on notice (about, made_at);
