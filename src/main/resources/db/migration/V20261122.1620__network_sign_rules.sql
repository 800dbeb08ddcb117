-- Each state of a network's rules says who set it, so that their history can be read without the chronicle; states
-- from before take it from there.
ALTER TABLE network_rules
    ADD COLUMN changed_by uuid,
    ADD COLUMN changed_as text;
ALTER TABLE network_rules_history
    ADD COLUMN changed_by uuid,
    ADD COLUMN changed_as text;

UPDATE network_rules_history h
SET (changed_by, changed_as) = (
    SELECT e.person, e.role FROM chronicle_entry e
    WHERE e.event = 'NetworkRulesChanged' AND e.network = h.network
      AND e.at BETWEEN h.started_at - interval '10 seconds' AND h.started_at + interval '10 seconds'
    ORDER BY abs(extract(epoch FROM e.at - h.started_at)), e.id LIMIT 1)
WHERE EXISTS (SELECT 1 FROM network_rules_history earlier
              WHERE earlier.network = h.network AND earlier.started_at < h.started_at);

UPDATE network_rules r
SET changed_by = h.changed_by, changed_as = h.changed_as
FROM network_rules_history h
WHERE h.network = r.network AND h.ended_at IS NULL;
