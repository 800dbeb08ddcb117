-- A network's own works are kept by its own people, INPUD's by the secretariat: rows say for whom they were written, and
-- these triggers compare. The owner of a work is also who is asked about its core passages.
ALTER TABLE publication ADD FOREIGN KEY (owner_network) REFERENCES network;
ALTER TABLE edition ADD COLUMN kept_for text;
ALTER TABLE passage ADD COLUMN kept_for text;
ALTER TABLE grant_of_adaptation ADD COLUMN kept_for text;
ALTER TABLE voice ADD COLUMN spoken_for text;

CREATE FUNCTION owner_of(work text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(owner_network, 'secretariat') FROM publication WHERE key = work
$$;

CREATE FUNCTION work_is_kept_by_its_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kept_for IS DISTINCT FROM owner_of(NEW.publication) THEN
        RAISE EXCEPTION 'only the owner keeps a work' USING ERRCODE = 'PA032';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER edition_is_kept_by_its_owner AFTER INSERT ON edition
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION work_is_kept_by_its_owner();
CREATE CONSTRAINT TRIGGER grant_is_kept_by_its_owner AFTER INSERT OR UPDATE ON grant_of_adaptation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION work_is_kept_by_its_owner();

CREATE FUNCTION mark_is_its_owners() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kept_for IS DISTINCT FROM (SELECT owner_of(e.publication) FROM edition e WHERE e.id = NEW.edition) THEN
        RAISE EXCEPTION 'only the owner of a work marks its passages' USING ERRCODE = 'PA032';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER mark_is_its_owners AFTER UPDATE ON passage
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.core <> NEW.core OR OLD.must_not_omit <> NEW.must_not_omit) EXECUTE FUNCTION mark_is_its_owners();

CREATE FUNCTION concurrence_is_the_owners() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    owner text := (SELECT owner_of(a.publication) FROM local_change c JOIN adaptation a ON a.id = c.adaptation
                   WHERE c.id = NEW.local_change);
BEGIN
    IF NOT (owner = 'secretariat' AND NEW.role = 'SECRETARIAT' AND NEW.spoken_for IS NULL
            OR owner <> 'secretariat' AND NEW.role = 'COORDINATOR' AND NEW.spoken_for = owner) THEN
        RAISE EXCEPTION 'the owner of the work speaks on its core passages' USING ERRCODE = 'PA033';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER concurrence_is_the_owners AFTER INSERT ON voice
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.voice = 'CONCURRENCE')
    EXECUTE FUNCTION concurrence_is_the_owners();

-- A network that adapts its own work decides on its core passages itself: nobody else is asked.
UPDATE local_change c SET touches_core = false
FROM adaptation a JOIN publication p ON p.key = a.publication
WHERE a.id = c.adaptation AND p.owner_network = a.network AND c.touches_core;
