-- A permission can be taken back before its last day, with a reason; it stays on record.
alter table grant_of_adaptation add column ended_on date;
alter table grant_of_adaptation add column end_reason text;
alter table grant_of_adaptation add column ended_at timestamptz;
alter table grant_of_adaptation add column ended_by uuid;
alter table grant_of_adaptation add constraint grant_ends_with_a_reason
    check (ended_on is null or (end_reason <> '' and ended_at is not null and ended_by is not null));
