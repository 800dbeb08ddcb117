-- Four eyes, owning network and legal moves, checked at commit whatever wrote the rows: these triggers only check.

create function adaptation_moves_lawfully() returns trigger language plpgsql as $$
begin
    if new.moved_for <> new.network then
        raise exception 'only the owning network moves an adaptation' using errcode = 'PA002';
    end if;
    if tg_op = 'INSERT' then
        if new.stage <> 'PLANNED' then
            raise exception 'an adaptation begins as planned' using errcode = 'PA001';
        end if;
        return null;
    end if;
    if old.network <> new.network or old.publication <> new.publication or old.language <> new.language then
        raise exception 'an adaptation stays what it is' using errcode = 'PA001';
    end if;
    if old.stage = new.stage then
        return null;
    end if;
    if (old.stage, new.stage) not in (
            ('PLANNED', 'TRANSLATING'), ('TRANSLATING', 'REVIEWING'), ('REVIEWING', 'TESTING'),
            ('REVIEWING', 'DECIDING'), ('TESTING', 'DECIDING'), ('DECIDING', 'APPROVED'), ('APPROVED', 'RELEASED'),
            ('REVIEWING', 'TRANSLATING'), ('TESTING', 'TRANSLATING'), ('DECIDING', 'TRANSLATING'),
            ('APPROVED', 'TRANSLATING'), ('RELEASED', 'TRANSLATING'), ('WITHDRAWN', 'TRANSLATING'))
            and new.stage <> 'WITHDRAWN' then
        raise exception 'no step leads from % to %', old.stage, new.stage using errcode = 'PA001';
    end if;
    if new.stage = 'APPROVED' and exists (
            select 1 from rendering r
            where r.adaptation = new.id and r.author = new.moved_by
              and r.written_at > coalesce(old.approved_at, '-infinity')
            union all
            select 1 from rendering_history h
            where h.adaptation = new.id and h.author = new.moved_by
              and h.written_at > coalesce(old.approved_at, '-infinity')
            union all
            select 1 from local_change c
            where c.adaptation = new.id and c.author = new.moved_by
              and c.changed_at > coalesce(old.approved_at, '-infinity')
            union all
            select 1 from local_change_history h
            where h.adaptation = new.id and h.author = new.moved_by
              and h.changed_at > coalesce(old.approved_at, '-infinity')) then
        raise exception 'nobody approves what they wrote' using errcode = 'PA003';
    end if;
    return null;
end $$;

create constraint trigger adaptation_moves_lawfully after insert or update on adaptation
    deferrable initially deferred for each row execute function adaptation_moves_lawfully();

create function local_change_is_decided_by_another() returns trigger language plpgsql as $$
begin
    if new.decided_by = new.author or exists (
            select 1 from rendering r where r.local_change = new.id and r.author = new.decided_by) then
        raise exception 'nobody decides on what they wrote' using errcode = 'PA003';
    end if;
    return null;
end $$;

create constraint trigger local_change_is_decided_by_another after insert or update on local_change
    deferrable initially deferred for each row when (new.decided_by is not null)
    execute function local_change_is_decided_by_another();

create function voice_is_of_another() returns trigger language plpgsql as $$
begin
    if exists (select 1 from local_change c where c.id = new.local_change and c.author = new.person) then
        raise exception 'nobody speaks on what they wrote' using errcode = 'PA003';
    end if;
    return null;
end $$;

create constraint trigger voice_is_of_another after insert or update on voice
    deferrable initially deferred for each row execute function voice_is_of_another();

create function words_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'what was said and done is kept' using errcode = 'PA001';
end $$;
create trigger voice_is_kept before update or delete on voice for each row execute function words_are_kept();
create trigger adaptation_move_is_kept before update or delete on adaptation_move
    for each row execute function words_are_kept();
