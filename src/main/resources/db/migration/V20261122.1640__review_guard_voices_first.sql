-- Whom the tier of a local change asks is heard before it is accepted, and a second reader is somebody beside the reviewer.

create function voices_come_first() returns trigger language plpgsql as $$
declare
    at_work adaptation%rowtype;
    change  local_change%rowtype;
    rules   rules_in_force%rowtype;
begin
    select * into change from local_change c where c.id = new.local_change;
    select * into at_work from adaptation a where a.id = change.adaptation;
    select * into rules from rules_in_force r where r.network = at_work.network;
    if new.voice = 'SECOND_READER' and who_said(at_work.id, 'PASS') = array [new.person] then
        raise exception 'the second reader is somebody beside the reviewer' using errcode = 'PA052';
    end if;
    if new.voice = 'COORDINATOR' and new.accept and (
            at_work.stage = 'REVIEWING'
            or tier_of(change.code) >= coalesce(rules.second_reader_from_tier, 2)
                and not coalesce(voice_heard(change.id, 'SECOND_READER'), false)
            or tier_of(change.code) >= coalesce(rules.country_reader_from_tier, 3)
                and not coalesce(voice_heard(change.id, 'COUNTRY_READER'), false)) then
        raise exception 'whom its tier asks is heard before it is accepted' using errcode = 'PA051';
    end if;
    return null;
end $$;
create constraint trigger voices_come_first after insert on voice
    deferrable initially deferred for each row when (new.voice in ('SECOND_READER', 'COORDINATOR'))
    execute function voices_come_first();

create function second_readers_are_no_reviewers() returns trigger language plpgsql as $$
declare
    rules  rules_in_force%rowtype;
    passed uuid[] := who_said(new.id, 'PASS');
begin
    select * into rules from rules_in_force r where r.network = new.network;
    if cardinality(passed) = 1 and exists (
            select 1 from local_change c
            where c.adaptation = new.id and c.withdrawn_at is null and c.decision <> 'REJECTED'
              and tier_of(c.code) >= coalesce(rules.second_reader_from_tier, 2)
              and not exists (select 1 from voice v where v.local_change = c.id and v.voice = 'SECOND_READER'
                                and v.accept and v.person <> passed[1] and v.hash = change_content(c.id))) then
        raise exception 'the second reader is somebody beside the reviewer' using errcode = 'PA052';
    end if;
    return null;
end $$;
create constraint trigger second_readers_are_no_reviewers after update of stage on adaptation
    deferrable initially deferred for each row when (old.stage = 'DECIDING' and new.stage = 'APPROVED')
    execute function second_readers_are_no_reviewers();
