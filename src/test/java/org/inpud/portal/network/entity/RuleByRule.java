package org.inpud.portal.network.entity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Rules at their weakest, with some of them at their strictest: written out by hand, as the second opinion of tests. */
public final class RuleByRule {

    private RuleByRule() {}

    public static RulesWanted weakest() {
        return with(EnumSet.noneOf(Rule.class));
    }

    public static RulesWanted strictest() {
        return with(EnumSet.allOf(Rule.class));
    }

    /** One rule at its strictest, the others at their weakest. */
    public static RulesWanted stricter(Rule rule) {
        return with(EnumSet.of(rule));
    }

    private static RulesWanted with(Set<Rule> strict) {
        return new RulesWanted(
                strict.contains(Rule.REVIEWERS_NEEDED) ? 3 : 1,
                strict.contains(Rule.PEER_TEST_STAGE),
                !strict.contains(Rule.COORDINATORS_TRANSLATE),
                strict.contains(Rule.CHECKLIST_BINDING),
                !strict.contains(Rule.SINGLE_REVIEW_ALLOWED),
                strict.contains(Rule.SECOND_APPROVER_NEEDED),
                strict.contains(Rule.WOMENS_READING_BINDING),
                !strict.contains(Rule.BORROWING_ALLOWED),
                strict.contains(Rule.SECOND_READER_FROM_TIER) ? 1 : 2,
                strict.contains(Rule.COUNTRY_READER_FROM_TIER) ? 1 : 3,
                strict.contains(Rule.TRANSLATING_DAYS) ? Optional.of(30) : Optional.empty(),
                strict.contains(Rule.REVIEWING_DAYS) ? Optional.of(10) : Optional.of(20),
                strict.contains(Rule.FIRST_REMINDER_DAYS) ? Optional.of(14) : Optional.of(7),
                strict.contains(Rule.SECOND_REMINDER_DAYS) ? Optional.of(5) : Optional.empty());
    }
}
