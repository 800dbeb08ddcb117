package org.inpud.portal.network.entity;

import java.util.Optional;
import java.util.function.Function;

/** One rule of a network, and which of two values of it asks for more. */
public enum Rule {
    REVIEWERS_NEEDED("reviewersNeeded", Stricter.MORE, RulesWanted::reviewersNeeded),
    PEER_TEST_STAGE("peerTestStage", Stricter.ON, RulesWanted::isPeerTestAStage),
    COORDINATORS_TRANSLATE("coordinatorsTranslate", Stricter.OFF, RulesWanted::mayCoordinatorsTranslate),
    CHECKLIST_BINDING("checklistBinding", Stricter.ON, RulesWanted::isChecklistBinding),
    SINGLE_REVIEW_ALLOWED("singleReviewAllowed", Stricter.OFF, RulesWanted::isSingleReviewAllowed),
    SECOND_APPROVER_NEEDED("secondApproverNeeded", Stricter.ON, RulesWanted::isSecondApproverNeeded),
    WOMENS_READING_BINDING("womensReadingBinding", Stricter.ON, RulesWanted::isWomensReadingBinding),
    BORROWING_ALLOWED("borrowingAllowed", Stricter.OFF, RulesWanted::isBorrowingAllowed),
    SECOND_READER_FROM_TIER("secondReaderFromTier", Stricter.FEWER, RulesWanted::secondReaderFromTier),
    COUNTRY_READER_FROM_TIER("countryReaderFromTier", Stricter.FEWER, RulesWanted::countryReaderFromTier),
    TRANSLATING_DAYS("translatingDays", Stricter.SOONER, RulesWanted::translatingDays),
    REVIEWING_DAYS("reviewingDays", Stricter.SOONER, RulesWanted::reviewingDays),
    FIRST_REMINDER_DAYS("firstReminderDays", Stricter.NEITHER, RulesWanted::firstReminderDays),
    SECOND_REMINDER_DAYS("secondReminderDays", Stricter.NEITHER, RulesWanted::secondReminderDays);

    /** Which way a rule becomes stricter. */
    private enum Stricter {
        MORE,
        FEWER,
        ON,
        OFF,
        /** A number of days, of which none asks for least. */
        SOONER,
        /** A courtesy that guards nothing: each network has its own. */
        NEITHER;

        int of(Object value) {
            return switch (this) {
                case MORE -> (Integer) value;
                case FEWER -> -(Integer) value;
                case ON -> (Boolean) value ? 1 : 0;
                case OFF -> (Boolean) value ? 0 : 1;
                case SOONER ->
                    ((Optional<?>) value).map(days -> -(Integer) days).orElse(Integer.MIN_VALUE);
                case NEITHER -> 0;
            };
        }
    }

    private final String apiName;
    private final Stricter stricter;
    private final Function<RulesWanted, Object> value;

    Rule(String apiName, Stricter stricter, Function<RulesWanted, Object> value) {
        this.apiName = apiName;
        this.stricter = stricter;
        this.value = value;
    }

    public String apiName() {
        return apiName;
    }

    /** How it stands in these rules, as the chronicle writes it. */
    public String in(RulesWanted rules) {
        Object given = value.apply(rules);
        return given instanceof Optional<?> days ? days.map(String::valueOf).orElse("none") : String.valueOf(given);
    }

    /** How it stands in these rules: a number, yes or no, or nothing where no days are set. */
    public Optional<Object> valueIn(RulesWanted rules) {
        Object given = value.apply(rules);
        return given instanceof Optional<?> days ? days.map(Object.class::cast) : Optional.of(given);
    }

    boolean isSame(RulesWanted one, RulesWanted other) {
        return value.apply(one).equals(value.apply(other));
    }

    /** Whether the first rules ask for less than the second do. */
    public boolean isWeaker(RulesWanted one, RulesWanted than) {
        return stricter.of(value.apply(one)) < stricter.of(value.apply(than));
    }
}
