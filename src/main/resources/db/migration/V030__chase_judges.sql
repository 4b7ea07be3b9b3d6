-- When the secretary last reminded a judge of what is left to read, so that nobody is reminded at every click.
alter table round_judge add column reminded_at timestamptz;
