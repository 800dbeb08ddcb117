-- Thousands of rows of an edition come in one statement: what they belong to is looked for once for all of them, which
-- costs a tenth of looking for it row by row. Editions and their parts never change and never go (PT001): whatever
-- a row belonged to when it came is there as long as the row.
alter table passage drop constraint passage_edition_fkey;
alter table segment drop constraint segment_edition_fkey;
alter table segment drop constraint segment_passage_fkey;

create function refuse_passages_of_no_edition() returns trigger language plpgsql as $$
begin
    if exists (select 1 from (select distinct edition from added) a
               where not exists (select 1 from edition e where e.id = a.edition)) then
        raise exception 'a passage belongs to no edition' using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;
create trigger passage_belongs_to_edition after insert on passage
    referencing new table as added for each statement execute function refuse_passages_of_no_edition();

-- A passage is found by its key, however many a plan once was made for.
create function refuse_segments_of_no_passage() returns trigger language plpgsql
    set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
begin
    if exists (select 1 from added a
               where not exists (select 1 from passage p where p.id = a.passage and p.edition = a.edition)) then
        raise exception 'a segment belongs to no passage of its edition' using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;
create trigger segment_belongs_to_passage after insert on segment
    referencing new table as added for each statement execute function refuse_segments_of_no_passage();
