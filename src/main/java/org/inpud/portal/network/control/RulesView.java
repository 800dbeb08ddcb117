package org.inpud.portal.network.control;

import org.inpud.portal.network.entity.NetworkRules;
import org.inpud.portal.network.entity.RulesWanted;

/** The rules of a network with the version that a change has to name. */
public record RulesView(RulesWanted rules, long version) {

    static RulesView of(NetworkRules rules) {
        RulesWanted values = new RulesWanted(
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
                rules.translatingDays(),
                rules.reviewingDays(),
                rules.firstReminderDays(),
                rules.secondReminderDays());
        return new RulesView(values, rules.version());
    }
}
