-- An adaptation that began with a translation made elsewhere says so, and who brought it in.

alter table adaptation add column adopted_at timestamptz;
alter table adaptation add column adopted_by uuid;
alter table adaptation add constraint adaptation_adopted check ((adopted_at is null) = (adopted_by is null));
