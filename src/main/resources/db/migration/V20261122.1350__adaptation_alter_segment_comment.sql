-- A comment is on the source or the target, may ask one role, and can be settled; it knows its passage, so that it stays there.
alter table segment_comment
    add column passage     text not null default '',
    add column side        text not null default 'TARGET' check (side in ('SOURCE', 'TARGET')),
    add column asked       text check (asked in ('TRANSLATOR', 'REVIEWER', 'COUNTRY_READER', 'COORDINATOR')),
    add column resolved_at timestamptz,
    add column resolved_by uuid;
update segment_comment c set passage = r.passage from rendering r
    where r.adaptation = c.adaptation and r.segment = c.segment;
create index segment_comment_open on segment_comment (adaptation, asked) where resolved_at is null;
