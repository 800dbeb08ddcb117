package org.inpud.portal.network.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inpud.portal.kernel.Refusal;

/**
 * What a network’s coordinators want its rules to be.
 *
 * @param secondReaderFromTier from which tier of local changes on a second reader is heard; all networks ask for it from 2
 * @param countryReaderFromTier the same for a country reader; all networks ask for it at 3
 * @param translatingDays the usual deadline, if there is one
 * @param firstReminderDays how many days ahead of a deadline people are reminded, if they are; the second time is nearer
 */
public record RulesWanted(
        int reviewersNeeded,
        boolean isPeerTestAStage,
        boolean mayCoordinatorsTranslate,
        boolean isChecklistBinding,
        boolean isSingleReviewAllowed,
        boolean isSecondApproverNeeded,
        boolean isWomensReadingBinding,
        boolean isBorrowingAllowed,
        int secondReaderFromTier,
        int countryReaderFromTier,
        Optional<Integer> translatingDays,
        Optional<Integer> reviewingDays,
        Optional<Integer> firstReminderDays,
        Optional<Integer> secondReminderDays) {

    static final int USUAL_FIRST_REMINDER = 7;
    static final int USUAL_SECOND_REMINDER = 2;
    private static final int EARLIEST_REMINDER = 60;

    private static final int MOST_REVIEWERS = 3;
    private static final int LONGEST_DAYS = 730;

    /** With the usual reminders. */
    public RulesWanted(
            int reviewersNeeded,
            boolean isPeerTestAStage,
            boolean mayCoordinatorsTranslate,
            boolean isChecklistBinding,
            boolean isSingleReviewAllowed,
            boolean isSecondApproverNeeded,
            boolean isWomensReadingBinding,
            boolean isBorrowingAllowed,
            int secondReaderFromTier,
            int countryReaderFromTier,
            Optional<Integer> translatingDays,
            Optional<Integer> reviewingDays) {
        this(
                reviewersNeeded,
                isPeerTestAStage,
                mayCoordinatorsTranslate,
                isChecklistBinding,
                isSingleReviewAllowed,
                isSecondApproverNeeded,
                isWomensReadingBinding,
                isBorrowingAllowed,
                secondReaderFromTier,
                countryReaderFromTier,
                translatingDays,
                reviewingDays,
                Optional.of(USUAL_FIRST_REMINDER),
                Optional.of(USUAL_SECOND_REMINDER));
    }

    /** What differs from the rules before, by the names of the API, each as {@code before>after}. */
    public Map<String, String> changesFrom(RulesWanted before) {
        Map<String, String> changes = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            if (!rule.isSame(this, before)) {
                changes.put(rule.apiName(), rule.in(before) + ">" + rule.in(this));
            }
        }
        return changes;
    }

    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (reviewersNeeded < 1 || reviewersNeeded > MOST_REVIEWERS) {
            refusals.add(Refusal.of(NetworkRefusal.BAD_NUMBER_OF_REVIEWERS).at("reviewersNeeded"));
        }
        if (secondReaderFromTier < 1 || secondReaderFromTier > 2) {
            refusals.add(Refusal.of(NetworkRefusal.FEWER_VOICES_THAN_ALL_NETWORKS_ASK)
                    .at("secondReaderFromTier"));
        }
        if (countryReaderFromTier < 1 || countryReaderFromTier > 3) {
            refusals.add(Refusal.of(NetworkRefusal.FEWER_VOICES_THAN_ALL_NETWORKS_ASK)
                    .at("countryReaderFromTier"));
        }
        if (isNoDeadline(translatingDays)) {
            refusals.add(Refusal.of(NetworkRefusal.BAD_NUMBER_OF_DAYS).at("translatingDays"));
        }
        if (isNoDeadline(reviewingDays)) {
            refusals.add(Refusal.of(NetworkRefusal.BAD_NUMBER_OF_DAYS).at("reviewingDays"));
        }
        if (isNoReminder(firstReminderDays)) {
            refusals.add(Refusal.of(NetworkRefusal.BAD_REMINDER).at("firstReminderDays"));
        }
        boolean isLater = firstReminderDays.isPresent()
                && secondReminderDays.isPresent()
                && secondReminderDays.get() >= firstReminderDays.get();
        if (isNoReminder(secondReminderDays) || isLater) {
            refusals.add(Refusal.of(NetworkRefusal.BAD_REMINDER).at("secondReminderDays"));
        }
        return refusals;
    }

    private static boolean isNoReminder(Optional<Integer> days) {
        return days.isPresent() && (days.get() < 1 || days.get() > EARLIEST_REMINDER);
    }

    private static boolean isNoDeadline(Optional<Integer> days) {
        return days.isPresent() && (days.get() < 1 || days.get() > LONGEST_DAYS);
    }
}
