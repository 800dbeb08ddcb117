-- Whoever moves an adaptation holds the role by which they do, and INPUD has its fourteen days: both checked at the commit.

-- A core message was asked about when it was first handed in as it stands, as the domain counts it.
create function view_asked_at(which bigint) returns timestamptz language sql stable as $$
    with written as (
        select c.adaptation, greatest(c.changed_at,
            (select max(r.written_at) from rendering r where r.local_change = c.id),
            (select max(m.taken_at) from adaptation_move m
             where m.adaptation = c.adaptation and m.step = 'FOLLOW' and c.source_hash is not null)) as at
        from local_change c where c.id = which)
    select coalesce((select min(m.taken_at) from adaptation_move m
                     where m.adaptation = w.adaptation and m.step = 'SUBMIT' and m.taken_at >= w.at), w.at)
    from written w
$$;

create function silence_counts_after_fourteen_days() returns trigger language plpgsql as $$
begin
    if exists (
            select 1 from local_change c
            where c.adaptation = new.id and c.withdrawn_at is null and c.decision <> 'REJECTED' and c.touches_core
              and voice_heard(c.id, 'CONCURRENCE') is null
              and new.moved_at < view_asked_at(c.id) + interval '14 days') then
        raise exception 'who keeps the work has fourteen days to give its view' using errcode = 'PA053';
    end if;
    return null;
end $$;
create constraint trigger silence_counts_after_fourteen_days after update of stage on adaptation
    deferrable initially deferred for each row when (old.stage = 'DECIDING' and new.stage = 'APPROVED')
    execute function silence_counts_after_fourteen_days();

-- Whom the portal has no account of was never given a role here, and none can have ended.
create function step_is_taken_by_its_role() returns trigger language plpgsql as $$
declare
    at_work adaptation%rowtype;
    lawful  boolean;
begin
    lawful := case
            when new.step in ('START', 'FOLLOW', 'UNFOLLOW') then new.role in ('TRANSLATOR', 'COORDINATOR')
            when new.step = 'SUBMIT' then new.role = 'TRANSLATOR'
            when new.step = 'PASS' then new.role = 'REVIEWER'
            when new.step = 'TEST' then new.role in ('REVIEWER', 'COORDINATOR')
            when new.step = 'RETURN' then new.role = 'COORDINATOR'
                or new.role = 'REVIEWER' and new.from_stage in ('REVIEWING', 'TESTING')
            else new.role = 'COORDINATOR' end;
    if not lawful then
        raise exception 'no % takes the step %', new.role, new.step using errcode = 'PA034';
    end if;
    select * into at_work from adaptation a where a.id = new.adaptation;
    if exists (select 1 from person p where p.id = new.person) and not exists (
            select 1 from role_held h
            where h.person = new.person and h.role = new.role
              and case when h.work is not null then h.work = at_work.id
                       else h.network = at_work.network
                           and (h.language is null or at_work.language = h.language
                                or at_work.language like h.language || '-%') end) then
        raise exception 'whoever takes the step % holds no role for it there', new.step using errcode = 'PA034';
    end if;
    return null;
end $$;
create constraint trigger step_is_taken_by_its_role after insert on adaptation_move
    deferrable initially deferred for each row execute function step_is_taken_by_its_role();

create function written_down_is_who_moves() returns trigger language plpgsql as $$
begin
    if not exists (
            select 1 from adaptation_move m
            where m.adaptation = new.id and m.from_stage = old.stage and m.to_stage = new.stage
              and m.person = new.moved_by and m.taken_at = new.moved_at) then
        raise exception 'no step is on record that moved it' using errcode = 'PA001';
    end if;
    return null;
end $$;
create constraint trigger written_down_is_who_moves after update of stage on adaptation
    deferrable initially deferred for each row when (old.stage <> new.stage)
    execute function written_down_is_who_moves();
