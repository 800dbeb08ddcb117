package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.RulesState;
import org.inpud.portal.network.entity.RulesWanted;

/** What a network had set for itself at any time, out of the history that is kept with its rules. */
@ApplicationScoped
class RulesRecord {

    private static final String STATES =
            "select reviewers_needed, peer_test_a_stage, coordinators_translate, checklist_binding,"
                    + " single_review_allowed, second_approver_needed, womens_reading_binding, borrowing_allowed,"
                    + " second_reader_from_tier, country_reader_from_tier, translating_days, reviewing_days,"
                    + " first_reminder_days, second_reminder_days, version, started_at, changed_by, changed_as"
                    + " from network_rules_history where network = ?1 order by started_at, version";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** From the first to the one that holds. */
    List<RulesState> of(String network) {
        List<?> rows =
                entities.createNativeQuery(STATES).setParameter(1, network).getResultList();
        return rows.stream().map(row -> new Columns((Object[]) row).state()).toList();
    }

    /** One state, read column by column from the left. */
    private static final class Columns {

        private final Object[] values;
        private int next;

        Columns(Object[] values) {
            this.values = values;
        }

        RulesState state() {
            RulesWanted rules = new RulesWanted(
                    number(), flag(), flag(), flag(), flag(), flag(), flag(), flag(), number(), number(), days(),
                    days(), days(), days());
            return new RulesState(
                    rules,
                    ((Number) values[next++]).longValue(),
                    ((Timestamp) values[next++]).toInstant(),
                    Optional.ofNullable(values[next++]).map(id -> UUID.fromString(id.toString())),
                    Optional.ofNullable((String) values[next++]).map(Role::valueOf));
        }

        private boolean flag() {
            return (Boolean) values[next++];
        }

        private int number() {
            return ((Number) values[next++]).intValue();
        }

        private Optional<Integer> days() {
            return Optional.ofNullable((Number) values[next++]).map(Number::intValue);
        }
    }
}
