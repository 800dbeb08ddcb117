-- National networks: each in a country, within a region; and the rules in force, which are rule by rule the stricter of
-- the region's and its own, for everything in the database that asks for a network's rules.
ALTER TABLE network
    ADD COLUMN country text CHECK (country ~ '^[a-z]{2}$'),
    ADD CHECK ((kind = 'NATIONAL') = (country IS NOT NULL));

CREATE FUNCTION network_lies_in_a_region() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.parent IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM network r WHERE r.key = NEW.parent AND r.kind = 'REGIONAL') THEN
        RAISE EXCEPTION 'a national network lies in a region' USING ERRCODE = 'PA031';
    END IF;
    IF TG_OP = 'UPDATE' AND (NEW.kind, NEW.parent) IS DISTINCT FROM (OLD.kind, OLD.parent) THEN
        RAISE EXCEPTION 'a network stays what it is and in its region' USING ERRCODE = 'PA031';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER network_lies_in_a_region AFTER INSERT OR UPDATE ON network
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION network_lies_in_a_region();

CREATE VIEW rules_in_force AS
SELECT own.network,
       greatest(own.reviewers_needed, region.reviewers_needed) AS reviewers_needed,
       own.peer_test_a_stage OR coalesce(region.peer_test_a_stage, false) AS peer_test_a_stage,
       own.coordinators_translate AND coalesce(region.coordinators_translate, n.parent IS NULL) AS coordinators_translate,
       own.checklist_binding OR coalesce(region.checklist_binding, false) AS checklist_binding,
       own.single_review_allowed AND coalesce(region.single_review_allowed, n.parent IS NULL) AS single_review_allowed,
       own.second_approver_needed OR coalesce(region.second_approver_needed, false) AS second_approver_needed,
       own.womens_reading_binding OR coalesce(region.womens_reading_binding, false) AS womens_reading_binding,
       own.borrowing_allowed AND coalesce(region.borrowing_allowed, true) AS borrowing_allowed,
       least(own.second_reader_from_tier, region.second_reader_from_tier) AS second_reader_from_tier,
       least(own.country_reader_from_tier, region.country_reader_from_tier) AS country_reader_from_tier,
       least(own.translating_days, region.translating_days) AS translating_days,
       least(own.reviewing_days, region.reviewing_days) AS reviewing_days,
       own.first_reminder_days,
       own.second_reminder_days
FROM network_rules own
JOIN network n ON n.key = own.network
LEFT JOIN network_rules region ON region.network = n.parent;

-- Every guard that asks for the rules of a network asks for those in force.
DO $$
DECLARE
    guard record;
BEGIN
    FOR guard IN SELECT p.oid FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace
                 WHERE s.nspname = current_schema() AND p.prokind = 'f' AND p.prosrc ~ '\mnetwork_rules\M' LOOP
        EXECUTE regexp_replace(pg_get_functiondef(guard.oid), '\mnetwork_rules\M', 'rules_in_force', 'g');
    END LOOP;
END $$;

CREATE OR REPLACE VIEW role_held AS
SELECT m.person, m.role, m.network, m.language, m.country, NULL::text AS work
FROM membership m
WHERE m.until IS NULL
UNION ALL
SELECT a.person, a.role, a.home, NULL, NULL, a.work
FROM admission a
LEFT JOIN rules_in_force r ON r.network = a.network
WHERE a.until IS NULL AND a.role = 'REVIEWER' AND coalesce(r.borrowing_allowed, true)
  AND EXISTS (SELECT 1 FROM membership m WHERE m.person = a.person AND m.network = a.home AND m.role = 'REVIEWER'
                AND m.until IS NULL)
UNION ALL
SELECT m.person, m.role, NULL, NULL, NULL, a.work
FROM admission a
JOIN membership m ON m.role = 'INWUD_REVIEWER' AND m.until IS NULL
WHERE a.until IS NULL AND a.role = 'INWUD_REVIEWER';
