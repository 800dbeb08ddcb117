package org.inpud.portal.network.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.inpud.portal.network.entity.Rule;
import org.inpud.portal.network.entity.RulesWanted;

/** The rules by name, as forms and sentences call them. */
final class RuleNames {

    static final String REVIEWERS = "reviewersNeeded";
    static final String SECOND_READER = "secondReaderFromTier";
    static final String COUNTRY_READER = "countryReaderFromTier";
    static final String TRANSLATING_DAYS = "translatingDays";
    static final String REVIEWING_DAYS = "reviewingDays";
    static final String FIRST_REMINDER = "firstReminderDays";
    static final String SECOND_REMINDER = "secondReminderDays";

    private static final String PEER_TEST = "peerTest";
    private static final String CHECKLIST = "checklist";
    private static final String SECOND_APPROVER = "secondApprover";
    private static final String WOMENS_READING = "womensReading";
    private static final String SINGLE_REVIEW = "singleReview";
    private static final String COORDINATORS = "coordinatorsTranslate";
    private static final String BORROWING = "borrowing";

    /** Those that are on or off, in the order of the form: what asks for more first, then what allows more. */
    static final List<String> SWITCHES =
            List.of(PEER_TEST, CHECKLIST, SECOND_APPROVER, WOMENS_READING, SINGLE_REVIEW, COORDINATORS, BORROWING);

    private RuleNames() {}

    /** What a form calls a rule. */
    static String of(Rule rule) {
        return switch (rule) {
            case PEER_TEST_STAGE -> PEER_TEST;
            case CHECKLIST_BINDING -> CHECKLIST;
            case SECOND_APPROVER_NEEDED -> SECOND_APPROVER;
            case WOMENS_READING_BINDING -> WOMENS_READING;
            case SINGLE_REVIEW_ALLOWED -> SINGLE_REVIEW;
            case BORROWING_ALLOWED -> BORROWING;
            case REVIEWERS_NEEDED,
                    COORDINATORS_TRANSLATE,
                    SECOND_READER_FROM_TIER,
                    COUNTRY_READER_FROM_TIER,
                    TRANSLATING_DAYS,
                    REVIEWING_DAYS,
                    FIRST_REMINDER_DAYS,
                    SECOND_REMINDER_DAYS -> rule.apiName();
        };
    }

    static Map<String, Boolean> switches(RulesWanted rules) {
        return Map.of(
                PEER_TEST, rules.isPeerTestAStage(),
                CHECKLIST, rules.isChecklistBinding(),
                SECOND_APPROVER, rules.isSecondApproverNeeded(),
                WOMENS_READING, rules.isWomensReadingBinding(),
                SINGLE_REVIEW, rules.isSingleReviewAllowed(),
                COORDINATORS, rules.mayCoordinatorsTranslate(),
                BORROWING, rules.isBorrowingAllowed());
    }

    static Map<String, Integer> numbers(RulesWanted rules) {
        return Map.of(
                REVIEWERS, rules.reviewersNeeded(),
                SECOND_READER, rules.secondReaderFromTier(),
                COUNTRY_READER, rules.countryReaderFromTier());
    }

    static RulesWanted wanted(
            Map<String, Boolean> switches, Map<String, Integer> numbers, Function<String, Optional<Integer>> days) {
        return new RulesWanted(
                number(numbers, REVIEWERS),
                isOn(switches, PEER_TEST),
                isOn(switches, COORDINATORS),
                isOn(switches, CHECKLIST),
                isOn(switches, SINGLE_REVIEW),
                isOn(switches, SECOND_APPROVER),
                isOn(switches, WOMENS_READING),
                isOn(switches, BORROWING),
                number(numbers, SECOND_READER),
                number(numbers, COUNTRY_READER),
                days.apply(TRANSLATING_DAYS),
                days.apply(REVIEWING_DAYS),
                days.apply(FIRST_REMINDER),
                days.apply(SECOND_REMINDER));
    }

    private static boolean isOn(Map<String, Boolean> switches, String name) {
        return Boolean.TRUE.equals(switches.get(name));
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return Optional.ofNullable(numbers.get(name)).orElse(0);
    }
}
