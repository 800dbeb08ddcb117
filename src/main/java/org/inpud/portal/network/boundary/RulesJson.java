package org.inpud.portal.network.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.control.RulesView;
import org.inpud.portal.network.entity.Rule;
import org.inpud.portal.network.entity.RulesWanted;

/**
 * A network’s rules as the API speaks of them. Deadlines may be missing: then there are none.
 *
 * @param fromRegion of a national network: those that its region has set stricter; not read where rules are changed
 */
public record RulesJson(
        Integer reviewersNeeded,
        Boolean peerTestStage,
        Boolean coordinatorsTranslate,
        Boolean checklistBinding,
        Boolean singleReviewAllowed,
        Boolean secondApproverNeeded,
        Boolean womensReadingBinding,
        Boolean borrowingAllowed,
        Integer secondReaderFromTier,
        Integer countryReaderFromTier,
        Integer translatingDays,
        Integer reviewingDays,
        Integer firstReminderDays,
        Integer secondReminderDays,
        List<String> fromRegion) {

    static RulesJson of(RulesView view) {
        RulesWanted rules = view.rules();
        return new RulesJson(
                rules.reviewersNeeded(),
                rules.isPeerTestAStage(),
                rules.mayCoordinatorsTranslate(),
                rules.isChecklistBinding(),
                rules.isSingleReviewAllowed(),
                rules.isSecondApproverNeeded(),
                rules.isWomensReadingBinding(),
                rules.isBorrowingAllowed(),
                rules.secondReaderFromTier(),
                rules.countryReaderFromTier(),
                rules.translatingDays().orElse(null),
                rules.reviewingDays().orElse(null),
                rules.firstReminderDays().orElse(null),
                rules.secondReminderDays().orElse(null),
                view.region()
                        .map(unused -> view.fromRegion().stream()
                                .map(Rule::apiName)
                                .sorted()
                                .toList())
                        .orElse(null));
    }

    Outcome<RulesWanted> wanted() {
        List<Refusal> missing = new ArrayList<>();
        need(missing, "reviewersNeeded", reviewersNeeded);
        need(missing, "peerTestStage", peerTestStage);
        need(missing, "coordinatorsTranslate", coordinatorsTranslate);
        need(missing, "checklistBinding", checklistBinding);
        need(missing, "singleReviewAllowed", singleReviewAllowed);
        need(missing, "secondApproverNeeded", secondApproverNeeded);
        need(missing, "womensReadingBinding", womensReadingBinding);
        need(missing, "borrowingAllowed", borrowingAllowed);
        need(missing, "secondReaderFromTier", secondReaderFromTier);
        need(missing, "countryReaderFromTier", countryReaderFromTier);
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        return Outcome.done(new RulesWanted(
                reviewersNeeded,
                peerTestStage,
                coordinatorsTranslate,
                checklistBinding,
                singleReviewAllowed,
                secondApproverNeeded,
                womensReadingBinding,
                borrowingAllowed,
                secondReaderFromTier,
                countryReaderFromTier,
                Optional.ofNullable(translatingDays),
                Optional.ofNullable(reviewingDays),
                Optional.ofNullable(firstReminderDays),
                Optional.ofNullable(secondReminderDays)));
    }

    private static void need(List<Refusal> missing, String field, Object value) {
        if (value == null) {
            missing.add(Refusal.of(KernelRefusal.MISSING_VALUE).at(field));
        }
    }
}
