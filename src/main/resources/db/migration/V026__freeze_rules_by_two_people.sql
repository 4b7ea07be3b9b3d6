-- Rules are frozen by two people: one says that these, by their SHA-256, are the ones; another opens the edition.
alter table edition
    add column freeze_sha256 bytea,
    add column freeze_asked_by uuid references person,
    add column freeze_asked_at timestamptz,
    add constraint a_freeze_is_asked_for_by_somebody
        check ((freeze_sha256 is null) = (freeze_asked_by is null) and (freeze_sha256 is null) = (freeze_asked_at is null));
