-- When a day was last arranged: nobody is told of a turn while its secretary is still moving it about.
alter table panel_day add column arranged_at timestamptz not null default clock_timestamp();

-- What the side of an entry was last told of its turn in a round; without a beginning where it was told that there is none.
create table turn_told (
    round      uuid    not null references round,
    submission uuid    not null references submission,
    begins     timestamptz,
    minutes    integer,
    venue      text,
    times      integer not null,
    primary key (round, submission),
    constraint a_turn_is_told_whole check ((begins is null) = (minutes is null) and (begins is null) = (venue is null)),
    constraint what_is_kept_was_told check (times > 0)
);

-- When those who have brought nothing were last reminded by the secretary.
alter table material_call add column reminded_at timestamptz;
