-- Guards that stood in the domain alone, checked once more at the commit: what is handed in is whole and without grave
-- findings, who sends back or withdraws says why, and what is released is permitted and has its files.

create function what_is_submitted_is_whole() returns trigger language plpgsql as $$
begin
    -- What is taken back of a follow stands again where it stood, whatever is open there.
    if exists (
            select 1 from edition_follow f
            where f.adaptation = new.id and f.stage_before = new.stage and f.stage_after = old.stage
              and f.undone_at = new.moved_at) then
        return null;
    end if;
    if exists (
            select 1 from rendering_at_work w
            where w.adaptation = new.id and w.counts and (
                w.state in ('EMPTY', 'DRAFT', 'ATTENTION') or w.errors > 0
                or exists (select 1 from finding f
                           where f.adaptation = w.adaptation and f.segment = w.segment and f.settled_at is null
                             and f.hash = w.hash and f.severity in ('MAJOR', 'CRITICAL'))))
            or exists (
                select 1 from local_change c
                where c.adaptation = new.id and c.withdrawn_at is null and c.decision <> 'REJECTED'
                  and (c.code is null or c.reason is null)) then
        raise exception 'what is handed in is whole' using errcode = 'PA041';
    end if;
    return null;
end $$;
create constraint trigger what_is_submitted_is_whole after update of stage on adaptation
    deferrable initially deferred for each row when (old.stage = 'TRANSLATING' and new.stage = 'REVIEWING')
    execute function what_is_submitted_is_whole();

-- What was written before stays as it is.
alter table adaptation_move add constraint who_sends_back_or_withdraws_says_why
    check (step not in ('RETURN', 'WITHDRAW') or coalesce(btrim(reason), '') <> '') not valid;

-- A licence that forbids adapting, or that nobody knows, needs a permission for this network and language on the day.
create function release_is_permitted() returns trigger language plpgsql as $$
declare
    day date := (new.released_at at time zone 'UTC')::date;
begin
    if exists (select 1 from publication p where p.key = new.publication
                 and p.licence ~ '(_ND_|^ALL_RIGHTS_RESERVED$|^UNKNOWN$)')
            and not exists (
                select 1 from grant_of_adaptation g
                where g.publication = new.publication
                  and (g.networks = '' or new.network = any (string_to_array(g.networks, ' ')))
                  and (g.languages = '' or new.language = any (string_to_array(g.languages, ' '))
                       or split_part(new.language, '-', 1) = any (string_to_array(g.languages, ' ')))
                  and (g.expires is null or g.expires >= day) and (g.ended_on is null or g.ended_on > day)) then
        raise exception 'neither the licence nor a permission allows this release' using errcode = 'PT063';
    end if;
    return null;
end $$;
create constraint trigger release_is_permitted after insert on release
    deferrable initially deferred for each row execute function release_is_permitted();

create function what_is_released_has_its_files() returns trigger language plpgsql as $$
begin
    if not exists (
            select 1 from release r join release_file f on f.release = r.id
            where r.adaptation = new.id and r.withdrawn_at is null and r.released_at >= new.approved_at) then
        raise exception 'what is released has its files' using errcode = 'PT064';
    end if;
    return null;
end $$;
create constraint trigger what_is_released_has_its_files after update of stage on adaptation
    deferrable initially deferred for each row when (old.stage = 'APPROVED' and new.stage = 'RELEASED')
    execute function what_is_released_has_its_files();
