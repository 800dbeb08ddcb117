-- Why: who did what must stand unchanged; entries are written with the work and chained afterwards, so that the chain never serialises the work.
create table chronicle_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    person uuid,
    role text,
    network text,
    event text not null,
    subject text not null,
    facts text not null,
    sequence bigint unique,
    previous_hash text,
    hash text,
    constraint chronicle_entry_sealed_whole check ((sequence is null) = (hash is null) and (sequence is null) = (previous_hash is null))
);

create index chronicle_entry_of_network on chronicle_entry (network, id desc);
create index chronicle_entry_of_subject on chronicle_entry (subject, id desc);
create index chronicle_entry_unsealed on chronicle_entry (id) where sequence is null;

create function chronicle_hash(previous text, entry chronicle_entry) returns text language sql immutable as $$
    select encode(sha256(convert_to(concat_ws(E'\n', previous, entry.id::text,
        to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(entry.person::text, '-'),
        coalesce(entry.role, '-'), coalesce(entry.network, '-'), entry.event, entry.subject, entry.facts), 'UTF8')), 'hex')
$$;

create function chronicle_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.hash is null and new.hash is not null
            and (new.id, new.at, new.event, new.subject, new.facts) = (old.id, old.at, old.event, old.subject, old.facts)
            and new.person is not distinct from old.person and new.role is not distinct from old.role
            and new.network is not distinct from old.network then
        return new;
    end if;
    raise exception 'the chronicle is append-only' using errcode = 'PT090';
end
$$;

create trigger chronicle_append_only before update or delete on chronicle_entry
    for each row execute function chronicle_append_only();
create trigger chronicle_never_emptied before truncate on chronicle_entry
    for each statement execute function chronicle_append_only();

-- One sealer at a time, whoever calls it; answers how many entries it chained.
create function chronicle_seal() returns int language plpgsql as $$
declare
    entry chronicle_entry;
    last_sequence bigint;
    last_hash text;
    sealed int := 0;
begin
    if not pg_try_advisory_xact_lock(hashtext('chronicle')) then
        return 0;
    end if;
    select e.sequence, e.hash into last_sequence, last_hash
        from chronicle_entry e where e.sequence is not null order by e.sequence desc limit 1;
    last_sequence := coalesce(last_sequence, 0);
    last_hash := coalesce(last_hash, '');
    for entry in select * from chronicle_entry e where e.sequence is null order by e.id limit 5000 loop
        last_sequence := last_sequence + 1;
        update chronicle_entry set sequence = last_sequence, previous_hash = last_hash,
            hash = chronicle_hash(last_hash, entry) where id = entry.id returning hash into last_hash;
        sealed := sealed + 1;
    end loop;
    return sealed;
end
$$;

-- The sequence of the first entry that does not fit its hash, its predecessor or its number; null where all fit.
create function chronicle_first_break() returns bigint language sql stable as $$
    select min(place) from (
        select row_number() over (order by e.sequence) as place, e.sequence, e.hash, e.previous_hash,
            coalesce(lag(e.hash) over (order by e.sequence), '') as wanted, chronicle_hash(e.previous_hash, e) as computed
        from chronicle_entry e where e.sequence is not null) chain
    where sequence <> place or previous_hash <> wanted or hash <> computed
$$;
