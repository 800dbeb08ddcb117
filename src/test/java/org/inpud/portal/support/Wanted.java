package org.inpud.portal.support;

import java.util.EnumMap;
import java.util.Map;
import org.inpud.portal.network.entity.RulesWanted;

/** Rules of a network with single ones changed, for tests that go through the variants. */
public final class Wanted {

    /** The rules that are on or off. */
    public enum Switch {
        PEER_TEST,
        COORDINATORS_TRANSLATE,
        CHECKLIST,
        SINGLE_REVIEW,
        SECOND_APPROVER,
        WOMENS_READING,
        BORROWING
    }

    private final RulesWanted from;
    private final Map<Switch, Boolean> switches = new EnumMap<>(Switch.class);
    private int reviewers;

    private Wanted(RulesWanted from) {
        this.from = from;
        reviewers = from.reviewersNeeded();
        switches.put(Switch.PEER_TEST, from.isPeerTestAStage());
        switches.put(Switch.COORDINATORS_TRANSLATE, from.mayCoordinatorsTranslate());
        switches.put(Switch.CHECKLIST, from.isChecklistBinding());
        switches.put(Switch.SINGLE_REVIEW, from.isSingleReviewAllowed());
        switches.put(Switch.SECOND_APPROVER, from.isSecondApproverNeeded());
        switches.put(Switch.WOMENS_READING, from.isWomensReadingBinding());
        switches.put(Switch.BORROWING, from.isBorrowingAllowed());
    }

    public static Wanted of(RulesWanted rules) {
        return new Wanted(rules);
    }

    public Wanted with(Switch rule, boolean isOn) {
        switches.put(rule, isOn);
        return this;
    }

    public Wanted borrowing(boolean isAllowed) {
        return with(Switch.BORROWING, isAllowed);
    }

    public Wanted reviewers(int needed) {
        reviewers = needed;
        return this;
    }

    public RulesWanted rules() {
        return new RulesWanted(
                reviewers,
                switches.get(Switch.PEER_TEST),
                switches.get(Switch.COORDINATORS_TRANSLATE),
                switches.get(Switch.CHECKLIST),
                switches.get(Switch.SINGLE_REVIEW),
                switches.get(Switch.SECOND_APPROVER),
                switches.get(Switch.WOMENS_READING),
                switches.get(Switch.BORROWING),
                from.secondReaderFromTier(),
                from.countryReaderFromTier(),
                from.translatingDays(),
                from.reviewingDays());
    }
}
