-- Texts that are written together are tallied together: a row of the tally for each of thousands, folded now and then,
-- cost the more the more the same transaction had written before.

-- What a text moves in its section when it comes from one state to another; the limits keep each look-up one by its key.
create function tally_step(which text, what text, change bigint, was text, is_now text)
    returns table (section integer, rendered integer, reviewed integer) language sql stable as $$
    select coalesce((select h.position from passage h
                     where h.edition = p.edition and h.kind = 'HEADING' and h.position <= p.position
                     order by h.position desc limit 1), -1),
           (is_now in ('RENDERED', 'REVIEWED') or is_now = 'EMPTY' and c.act is not null)::integer
           - (was in ('RENDERED', 'REVIEWED') or was = 'EMPTY' and c.act is not null)::integer,
           (is_now = 'REVIEWED' or is_now = 'EMPTY' and coalesce(c.decision = 'ACCEPTED', false))::integer
           - (was = 'REVIEWED' or was = 'EMPTY' and coalesce(c.decision = 'ACCEPTED', false))::integer
    from (select a.edition from adaptation a where a.id = which limit 1) a
    cross join lateral (select q.edition, q.position from passage q
                        where q.edition = a.edition and q.label = what limit 1) p
    left join lateral (select k.act, k.decision from local_change k
                       where change is null and k.adaptation = which and k.passage = what
                         and k.act in ('KEEP', 'REPLACE', 'OMIT')
                         and k.withdrawn_at is null and k.decision <> 'REJECTED' limit 1) c on true
    where coalesce(c.act, 'KEEP') = 'KEEP'
      and (change is null or exists (select 1 from local_change o where o.id = change
                                       and o.withdrawn_at is null and o.decision <> 'REJECTED'))
$$;

create function tally_written() returns trigger language plpgsql as $$
declare
    written bigint;
    one     record;
begin
    select count(*) into written from is_now;
    if written = 1 then
        -- What people do all day: one text is saved.
        select n.adaptation, n.passage, n.local_change, n.state as is_now, w.state as was into one from is_now n, was w;
        if one.is_now = one.was then
            return null;
        end if;
        insert into section_tally (adaptation, section, segments, rendered, reviewed)
        select one.adaptation, t.section, 0, t.rendered, t.reviewed from tally_step(
            one.adaptation, one.passage, one.local_change, one.was, one.is_now) t
        where t.rendered <> 0 or t.reviewed <> 0;
        if random() < 0.01 then
            perform fold_sections(one.adaptation);
        end if;
    elsif written > 1 then
        -- Planned anew, because a plan for two rows is none for thousands.
        execute 'insert into section_tally (adaptation, section, segments, rendered, reviewed)
                 select n.adaptation, t.section, 0, sum(t.rendered), sum(t.reviewed)
                 from is_now n join was w on w.id = n.id
                 cross join lateral tally_step(n.adaptation, n.passage, n.local_change, w.state, n.state) t
                 where w.state <> n.state group by n.adaptation, t.section
                 having sum(t.rendered) <> 0 or sum(t.reviewed) <> 0';
    end if;
    return null;
end $$;
drop trigger rendering_is_tallied on rendering;
create trigger rendering_is_tallied after update on rendering
    referencing old table as was new table as is_now for each statement execute function tally_written();

-- Counted in one go through the edition; nowhere is anything looked up text by text, whatever a plan once was made for.
create or replace function recount_sections(which text) returns void language plpgsql
    set enable_nestloop = off as $$
declare
    followed bigint;
begin
    perform pg_advisory_xact_lock(hashtextextended('section_tally ' || which, 0));
    select edition into followed from adaptation where id = which;
    delete from section_tally where adaptation = which;
    with place as materialized (
        select p.label, coalesce(max(p.position) filter (where p.kind = 'HEADING') over (order by p.position), -1) as section
        from passage p where p.edition = followed),
    standing as materialized (
        select c.id, c.passage, c.act, c.decision from local_change c
        where c.adaptation = which and c.withdrawn_at is null and c.decision <> 'REJECTED'),
    counted as (
        select n.section, r.state, c.decision,
               c.id is null or c.act = 'KEEP' and r.state <> 'EMPTY' as counts
        from rendering r
        join place n on n.label = r.passage
        left join standing c on c.passage = r.passage and r.local_change is null and c.act in ('KEEP', 'REPLACE', 'OMIT')
        where r.adaptation = which
          and (r.local_change is null or r.local_change in (select id from standing)))
    insert into section_tally (adaptation, section, segments, rendered, reviewed)
    select which, section, count(*),
           count(*) filter (where not counts or state in ('RENDERED', 'REVIEWED')),
           count(*) filter (where counts and state = 'REVIEWED' or not counts and decision = 'ACCEPTED')
    from counted group by section;
end $$;
drop function tally_rendering();
