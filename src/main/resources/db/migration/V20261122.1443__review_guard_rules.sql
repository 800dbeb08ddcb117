-- The network's own rules, checked once more at the commit of a step, as the domain asks them.

create function last_round(adaptation_id text) returns integer language sql stable as $$
    select coalesce(max(number), 0) from review_round where adaptation = adaptation_id
$$;

-- Who said this of the whole as it stands, in the present round.
create function who_said(adaptation_id text, said text) returns uuid[] language sql stable as $$
    select coalesce(array_agg(distinct person order by person), '{}') from whole_verdict
    where adaptation = adaptation_id and step = said and round = last_round(adaptation_id)
      and hash = whole_hash(adaptation_id)
$$;

create function tier_of(code text) returns integer language sql immutable as $$
    select case when code in ('LAW', 'SVC', 'MED', 'RISK', 'OMIT', 'POL') then 3
                when code in ('SLANG', 'IMG', 'DATA', 'NORM', 'ADD') then 2
                else 1 end
$$;

create function workflow_rules_are_kept() returns trigger language plpgsql as $$
declare
    rules  network_rules%rowtype;
    passed uuid[];
begin
    select * into rules from network_rules r where r.network = new.network;
    if old.stage = 'REVIEWING' and new.stage in ('TESTING', 'DECIDING') then
        if exists (select 1 from rendering_at_work w
                   where w.adaptation = new.id and w.counts and w.state <> 'REVIEWED') then
            raise exception 'not everything is accepted' using errcode = 'PA004';
        end if;
        if cardinality(who_said(new.id, 'PASS')) < coalesce(rules.reviewers_needed, 1) then
            raise exception 'more reviewers have to pass it' using errcode = 'PA021';
        end if;
        if (new.stage = 'TESTING') <> coalesce(rules.peer_test_a_stage, false) then
            raise exception 'the rules say whether peers test it' using errcode = 'PA022';
        end if;
    end if;
    if old.stage = 'TESTING' and new.stage = 'DECIDING' and not exists (
            select 1 from peer_test t where t.adaptation = new.id and t.round = last_round(new.id)) then
        raise exception 'no peer test is on record' using errcode = 'PA023';
    end if;
    if old.stage = 'DECIDING' and new.stage = 'APPROVED' then
        if coalesce(rules.checklist_binding, false) and (
                select count(*) from checklist_point c
                where c.adaptation = new.id and c.round = last_round(new.id) and c.settled) < 17 then
            raise exception 'the checklist binds' using errcode = 'PA024';
        end if;
        if cardinality(who_said(new.id, 'APPROVE'))
                < (case when coalesce(rules.second_approver_needed, false) then 2 else 1 end)
                or not new.moved_by = any (who_said(new.id, 'APPROVE')) then
            raise exception 'more coordinators have to approve it' using errcode = 'PA025';
        end if;
        passed := who_said(new.id, 'PASS');
        if passed = array [new.moved_by]
                and not (coalesce(rules.single_review_allowed, false) and new.single_reviewed) then
            raise exception 'the only reviewer approves by the rules and under a label, or not' using errcode = 'PA026';
        end if;
        if exists (
                select 1 from local_change c
                where c.adaptation = new.id and c.withdrawn_at is null and c.decision <> 'REJECTED' and (
                    c.decision = 'OPEN'
                    or tier_of(c.code) >= coalesce(rules.second_reader_from_tier, 2)
                        and not exists (select 1 from voice v where v.local_change = c.id
                                          and v.voice = 'SECOND_READER' and v.accept)
                    or tier_of(c.code) >= coalesce(rules.country_reader_from_tier, 3)
                        and not exists (select 1 from voice v where v.local_change = c.id
                                          and v.voice = 'COUNTRY_READER' and v.accept))) then
            raise exception 'a local change is not decided with all its voices' using errcode = 'PA028';
        end if;
    end if;
    return null;
end $$;
create constraint trigger workflow_rules_are_kept after update of stage on adaptation
    deferrable initially deferred for each row when (old.stage <> new.stage)
    execute function workflow_rules_are_kept();

create function coordinators_translate_by_the_rules() returns trigger language plpgsql as $$
begin
    if (tg_op = 'INSERT' or old.written_at is distinct from new.written_at)
            and new.cause in ('TYPED', 'MEMORY', 'RESTORED')
            and not coalesce((select r.coordinators_translate from network_rules r
                              join adaptation a on a.network = r.network where a.id = new.adaptation), false) then
        raise exception 'by this network''s rules its coordinators do not translate' using errcode = 'PA027';
    end if;
    return null;
end $$;
create constraint trigger coordinators_translate_by_the_rules after insert or update on rendering
    deferrable initially deferred for each row when (new.author_role = 'COORDINATOR')
    execute function coordinators_translate_by_the_rules();
