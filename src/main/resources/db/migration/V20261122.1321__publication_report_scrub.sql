-- What was taken out of an edition's file when it came in, and what its import damaged: kinds and counts, never values.
create table edition_trace (
    edition bigint not null references edition (id) on delete cascade,
    trace   text not null,
    found   integer not null check (found > 0),
    primary key (edition, trace)
);

create table edition_damage (
    edition bigint not null references edition (id) on delete cascade,
    damage  text not null,
    found   integer not null check (found > 0),
    primary key (edition, damage)
);

-- What a second look at the cleaned file still found; editions of before were never looked at.
alter table edition add column traces_left integer;

-- The text of a PDF is kept as a web page of ours, and says so.
alter table edition add column from_pdf boolean not null default false;
