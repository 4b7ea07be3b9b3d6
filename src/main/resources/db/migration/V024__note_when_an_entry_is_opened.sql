-- How long a reading took is looked at for what is odd in a round: from the first opening to the first full sheet.
alter table assignment add column opened_at timestamptz;

-- Marks that came by a workbook were given somewhere else, at a time that nobody told.
alter table scoresheet
    add column marked_at timestamptz,
    add column brought   boolean not null default false;

-- sheets from before openings were noted: marked before whatever is opened from now on, so that no time is made of them
update scoresheet set marked_at = saved_at;
