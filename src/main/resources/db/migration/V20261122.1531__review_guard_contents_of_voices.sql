-- A voice counts in the database, too, only while the local change and its text are the ones it was given on: contents
-- are compared, not events, by the same hashes that the domain takes.

create function text_hash(words text) returns text language sql immutable as $$
    select encode(sha256(convert_to(regexp_replace(normalize(replace(replace(words, E'\r\n', E'\n'), E'\r', E'\n'), NFC),
        '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]', '', 'g'), 'UTF8')), 'hex')
$$;

-- What a voice was heard on: the record of the change with its picture and its source, and its own text.
create function change_content(which bigint) returns text language sql stable as $$
    select text_hash(c.number || E'\n' || c.act || E'\n' || concat_ws(E'\n', c.code, coalesce(c.reason, 'null'), c.note,
            c.evidence, c.depth, c.scope, coalesce(to_char(c.review_by, 'YYYY-MM-DD'), 'null'))
            || coalesce(E'\n' || c.source_hash, '') || coalesce(E'\n' || c.picture, ''))
        || coalesce((select text_hash(string_agg(r.target, case when split_part(a.language, '-', 1)
                in ('zh', 'ja', 'th', 'lo', 'km', 'my', 'bo', 'dz') then '' else ' ' end order by r.position))
            from rendering r join adaptation a on a.id = r.adaptation where r.local_change = c.id), '')
    from local_change c where c.id = which
$$;

-- What was said last in this voice of the change as it stands; null where nothing was.
create function voice_heard(which bigint, spoken text) returns boolean language sql stable as $$
    select v.accept from voice v
    where v.local_change = which and v.voice = spoken and v.hash = change_content(which)
    order by v.id desc limit 1
$$;

create function local_changes_are_heard_as_they_stand() returns trigger language plpgsql as $$
declare
    rules rules_in_force%rowtype;
begin
    select * into rules from rules_in_force r where r.network = new.network;
    if exists (
            select 1 from local_change c
            where c.adaptation = new.id and c.withdrawn_at is null and c.decision <> 'REJECTED' and (
                not coalesce(voice_heard(c.id, 'COORDINATOR'), false)
                or tier_of(c.code) >= coalesce(rules.second_reader_from_tier, 2)
                    and not coalesce(voice_heard(c.id, 'SECOND_READER'), false)
                or tier_of(c.code) >= coalesce(rules.country_reader_from_tier, 3)
                    and not coalesce(voice_heard(c.id, 'COUNTRY_READER'), false))) then
        raise exception 'a local change was heard as it was, not as it stands' using errcode = 'PA028';
    end if;
    return null;
end $$;
create constraint trigger local_changes_are_heard_as_they_stand after update of stage on adaptation
    deferrable initially deferred for each row when (old.stage = 'DECIDING' and new.stage = 'APPROVED')
    execute function local_changes_are_heard_as_they_stand();
