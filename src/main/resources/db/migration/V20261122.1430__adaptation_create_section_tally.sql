-- How far each section of a text has come is counted as it changes: 5,000 segments open as fast as 50.

-- Rows are only added, what one save changed in a row of its own, and summed by whoever reads: no save waits for
-- another. Now and then they are folded into one row for each section.
create table section_tally (
    adaptation text not null references adaptation (id),
    section    integer not null,
    segments   integer not null,
    rendered   integer not null,
    reviewed   integer not null
);
comment on column section_tally.section is 'position of the heading that begins it, -1 before the first';
create index section_tally_by_adaptation on section_tally (adaptation);

create index passage_heading on passage (edition, position) where kind = 'HEADING';

-- What the tallies have to add up to: counted one by one.
create view section_counted as
select w.adaptation, n.section, count(*) as segments,
       count(*) filter (where not w.counts or w.state in ('RENDERED', 'REVIEWED')) as rendered,
       count(*) filter (where not w.counts or w.state = 'REVIEWED') as reviewed
from rendering_at_work w
join adaptation a on a.id = w.adaptation
join lateral (
    select coalesce((select h.position from passage h
                     where h.edition = p.edition and h.kind = 'HEADING' and h.position <= p.position
                     order by h.position desc limit 1), -1) as section
    from passage p where p.edition = a.edition and p.label = w.passage) n on true
where w.local_change is null or w.counts
group by w.adaptation, n.section;

create function recount_sections(which text) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('section_tally ' || which, 0));
    with gone as (delete from section_tally where adaptation = which)
    insert into section_tally (adaptation, section, segments, rendered, reviewed)
    select adaptation, section, segments, rendered, reviewed from section_counted where adaptation = which;
end $$;

-- Whoever finds another at it leaves it to them.
create function fold_sections(which text) returns void language plpgsql as $$
begin
    if pg_try_advisory_xact_lock(hashtextextended('section_tally ' || which, 0)) then
        with gone as (delete from section_tally where adaptation = which returning *)
        insert into section_tally (adaptation, section, segments, rendered, reviewed)
        select which, section, sum(segments), sum(rendered), sum(reviewed) from gone group by section;
    end if;
end $$;

create function tally_rendering() returns trigger language plpgsql as $$
declare
    cover    text;
    rendered integer;
    reviewed integer;
begin
    if new.local_change is not null then
        if exists (select 1 from local_change c where c.id = new.local_change
                     and (c.withdrawn_at is not null or c.decision = 'REJECTED')) then
            return null;
        end if;
    else
        select c.act into cover from local_change c
        where c.adaptation = new.adaptation and c.passage = new.passage and c.act in ('KEEP', 'REPLACE', 'OMIT')
          and c.withdrawn_at is null and c.decision <> 'REJECTED';
        if cover in ('REPLACE', 'OMIT') then
            return null;
        end if;
    end if;
    cover := coalesce(cover, '');
    rendered := (new.state in ('RENDERED', 'REVIEWED') or (cover = 'KEEP' and new.state = 'EMPTY'))::integer
        - (old.state in ('RENDERED', 'REVIEWED') or (cover = 'KEEP' and old.state = 'EMPTY'))::integer;
    reviewed := (new.state = 'REVIEWED' or (cover = 'KEEP' and new.state = 'EMPTY'))::integer
        - (old.state = 'REVIEWED' or (cover = 'KEEP' and old.state = 'EMPTY'))::integer;
    if rendered = 0 and reviewed = 0 then
        return null;
    end if;
    insert into section_tally (adaptation, section, segments, rendered, reviewed)
    select new.adaptation,
           coalesce((select h.position from passage h
                     where h.edition = p.edition and h.kind = 'HEADING' and h.position <= p.position
                     order by h.position desc limit 1), -1), 0, rendered, reviewed
    from adaptation a join passage p on p.edition = a.edition and p.label = new.passage
    where a.id = new.adaptation;
    if random() < 0.01 then
        perform fold_sections(new.adaptation);
    end if;
    return null;
end $$;
create trigger rendering_is_tallied after update of state on rendering
    for each row when (old.state <> new.state) execute function tally_rendering();

create function recount_laid_out() returns trigger language plpgsql as $$
begin
    perform recount_sections(adaptation) from (select distinct adaptation from laid) l;
    return null;
end $$;
create trigger rendering_is_laid_out after insert on rendering referencing new table as laid
    for each statement execute function recount_laid_out();
create trigger rendering_is_taken_away after delete on rendering referencing old table as laid
    for each statement execute function recount_laid_out();

-- What a local change does to its passage, and a follow to the whole order, is counted when all of it is written; a
-- step counts anew whatever was missed. Saves wait for all three, and these for saves, at the adaptation's row.
create function recount_changed() returns trigger language plpgsql as $$
begin
    perform recount_sections(new.adaptation);
    return null;
end $$;
create constraint trigger local_change_is_counted after insert or update on local_change
    deferrable initially deferred for each row execute function recount_changed();

create function recount_moved() returns trigger language plpgsql as $$
begin
    perform recount_sections(new.id);
    return null;
end $$;
create constraint trigger adaptation_is_counted after update of edition, stage on adaptation
    deferrable initially deferred for each row
    when (old.edition <> new.edition or old.stage <> new.stage) execute function recount_moved();

insert into section_tally (adaptation, section, segments, rendered, reviewed)
select adaptation, section, segments, rendered, reviewed from section_counted;
