-- Why: a chain alone does not tell that its end was cut off; each sealing is kept beside it, and one call verifies both.
create table chronicle_sealing (
    id bigint generated always as identity primary key,
    sequence bigint not null,
    hash text not null,
    sealed_at timestamptz not null
);

create function chronicle_sealing_stands() returns trigger language plpgsql as $$
begin
    raise exception 'the chronicle is append-only' using errcode = 'PT090';
end
$$;

create trigger chronicle_sealing_stands before update or delete on chronicle_sealing
    for each row execute function chronicle_sealing_stands();
create trigger chronicle_sealing_never_emptied before truncate on chronicle_sealing
    for each statement execute function chronicle_sealing_stands();

insert into chronicle_sealing (sequence, hash, sealed_at)
select e.sequence, e.hash, now() from chronicle_entry e where e.sequence is not null order by e.sequence desc limit 1;

-- As before, and writes down up to where it sealed.
create or replace function chronicle_seal() returns int language plpgsql as $$
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
    if sealed > 0 then
        insert into chronicle_sealing (sequence, hash, sealed_at) values (last_sequence, last_hash, clock_timestamp());
    end if;
    return sealed;
end
$$;

-- The place of the first entry that does not fit its hash, its predecessor, its number or what was sealed; null where
-- all fit. A place after the last one: the end of the chain is missing.
create or replace function chronicle_first_break() returns bigint language sql stable as $$
    select least(
        (select min(place) from (
            select row_number() over (order by e.sequence) as place, e.sequence, e.hash, e.previous_hash,
                coalesce(lag(e.hash) over (order by e.sequence), '') as wanted,
                chronicle_hash(e.previous_hash, e) as computed
            from chronicle_entry e where e.sequence is not null) chain
         where sequence <> place or previous_hash <> wanted or hash <> computed),
        (select min(least(s.sequence, (select coalesce(max(e.sequence), 0) + 1 from chronicle_entry e)))
         from chronicle_sealing s left join chronicle_entry e on e.sequence = s.sequence
         where e.hash is distinct from s.hash))
$$;

-- All that a verification tells, in one row; select * from chronicle_verify() serves a person at the database too.
create function chronicle_verify(out entries bigint, out waiting bigint, out first_break bigint,
        out last_sealed_at timestamptz, out head text) language sql stable as $$
    select (select count(*) from chronicle_entry),
        (select count(*) from chronicle_entry where sequence is null),
        chronicle_first_break(),
        (select max(sealed_at) from chronicle_sealing),
        (select hash from chronicle_entry where sequence is not null order by sequence desc limit 1)
$$;
