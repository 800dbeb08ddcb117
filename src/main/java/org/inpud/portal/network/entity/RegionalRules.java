package org.inpud.portal.network.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Refusal;

/**
 * The rules of a region, within which its national networks set their own: rule by rule the stricter of the two holds.
 *
 * @param acronym of the regional network, to be named where it asks for more
 * @param version of its rules
 */
public record RegionalRules(String acronym, RulesWanted rules, long version) {

    /** What a national network works by, that has set this for itself. */
    public RulesWanted stricter(RulesWanted own) {
        return composed(rule -> rule.isWeaker(own, rules) ? rules : own);
    }

    /** The rules in which the region asks for more than the national network has set for itself. */
    public Set<Rule> fromRegion(RulesWanted own) {
        EnumSet<Rule> found = EnumSet.noneOf(Rule.class);
        Stream.of(Rule.values()).filter(rule -> rule.isWeaker(own, rules)).forEach(found::add);
        return found;
    }

    /**
     * What a national network has set for itself after it wanted these rules: what it leaves as it holds stays where it
     * comes from, so that the region can relax it again.
     */
    RulesWanted kept(RulesWanted own, RulesWanted wanted) {
        RulesWanted held = stricter(own);
        return composed(rule -> rule.isSame(wanted, held) ? own : wanted);
    }

    List<Refusal> refusals(RulesWanted wanted) {
        return fromRegion(wanted).stream()
                .map(rule -> Refusal.of(NetworkRefusal.WEAKER_THAN_THE_REGION, Map.of("region", acronym))
                        .at(rule.apiName()))
                .toList();
    }

    private static RulesWanted composed(Function<Rule, RulesWanted> source) {
        return new RulesWanted(
                source.apply(Rule.REVIEWERS_NEEDED).reviewersNeeded(),
                source.apply(Rule.PEER_TEST_STAGE).isPeerTestAStage(),
                source.apply(Rule.COORDINATORS_TRANSLATE).mayCoordinatorsTranslate(),
                source.apply(Rule.CHECKLIST_BINDING).isChecklistBinding(),
                source.apply(Rule.SINGLE_REVIEW_ALLOWED).isSingleReviewAllowed(),
                source.apply(Rule.SECOND_APPROVER_NEEDED).isSecondApproverNeeded(),
                source.apply(Rule.WOMENS_READING_BINDING).isWomensReadingBinding(),
                source.apply(Rule.BORROWING_ALLOWED).isBorrowingAllowed(),
                source.apply(Rule.SECOND_READER_FROM_TIER).secondReaderFromTier(),
                source.apply(Rule.COUNTRY_READER_FROM_TIER).countryReaderFromTier(),
                source.apply(Rule.TRANSLATING_DAYS).translatingDays(),
                source.apply(Rule.REVIEWING_DAYS).reviewingDays(),
                source.apply(Rule.FIRST_REMINDER_DAYS).firstReminderDays(),
                source.apply(Rule.SECOND_REMINDER_DAYS).secondReminderDays());
    }
}
