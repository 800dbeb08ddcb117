-- A text that renders the source of an earlier edition says which, so that what changed since can be shown beside it.

alter table rendering add column rendered_from bigint references edition (id);
alter table rendering_history add column rendered_from bigint;
