-- A sentence that a local change settles is accepted once the change is, not before anybody has looked at it.

create or replace view section_counted as
select w.adaptation, n.section, count(*) as segments,
       count(*) filter (where not w.counts or w.state in ('RENDERED', 'REVIEWED')) as rendered,
       count(*) filter (where w.counts and w.state = 'REVIEWED' or not w.counts and c.decision = 'ACCEPTED') as reviewed
from rendering_at_work w
join adaptation a on a.id = w.adaptation
left join local_change c on c.id = w.cover
join lateral (
    select coalesce((select h.position from passage h
                     where h.edition = p.edition and h.kind = 'HEADING' and h.position <= p.position
                     order by h.position desc limit 1), -1) as section
    from passage p where p.edition = a.edition and p.label = w.passage) n on true
where w.local_change is null or w.counts
group by w.adaptation, n.section;

create or replace function tally_rendering() returns trigger language plpgsql as $$
declare
    cover       text;
    is_accepted boolean;
    rendered    integer;
    reviewed    integer;
begin
    if new.local_change is not null then
        if exists (select 1 from local_change c where c.id = new.local_change
                     and (c.withdrawn_at is not null or c.decision = 'REJECTED')) then
            return null;
        end if;
    else
        select c.act, c.decision = 'ACCEPTED' into cover, is_accepted from local_change c
        where c.adaptation = new.adaptation and c.passage = new.passage and c.act in ('KEEP', 'REPLACE', 'OMIT')
          and c.withdrawn_at is null and c.decision <> 'REJECTED';
        if cover in ('REPLACE', 'OMIT') then
            return null;
        end if;
    end if;
    cover := coalesce(cover, '');
    is_accepted := coalesce(is_accepted, false);
    rendered := (new.state in ('RENDERED', 'REVIEWED') or (cover = 'KEEP' and new.state = 'EMPTY'))::integer
        - (old.state in ('RENDERED', 'REVIEWED') or (cover = 'KEEP' and old.state = 'EMPTY'))::integer;
    reviewed := (new.state = 'REVIEWED' or (cover = 'KEEP' and is_accepted and new.state = 'EMPTY'))::integer
        - (old.state = 'REVIEWED' or (cover = 'KEEP' and is_accepted and old.state = 'EMPTY'))::integer;
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

delete from section_tally;
insert into section_tally (adaptation, section, segments, rendered, reviewed)
select adaptation, section, segments, rendered, reviewed from section_counted;
