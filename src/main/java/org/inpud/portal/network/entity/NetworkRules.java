package org.inpud.portal.network.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;

/**
 * How a network’s workflow runs, set by its own coordinators; every earlier state is kept. The rules can ask for more
 * than all networks do, never for less.
 */
@Entity
@Table(name = "network_rules")
public class NetworkRules {

    @Id
    private String network;

    @Column(name = "reviewers_needed")
    private int reviewersNeeded;

    @Column(name = "peer_test_a_stage")
    private boolean peerTestAStage;

    @Column(name = "coordinators_translate")
    private boolean coordinatorsTranslate;

    @Column(name = "checklist_binding")
    private boolean checklistBinding;

    @Column(name = "single_review_allowed")
    private boolean singleReviewAllowed;

    @Column(name = "second_approver_needed")
    private boolean secondApproverNeeded;

    @Column(name = "womens_reading_binding")
    private boolean womensReadingBinding;

    @Column(name = "borrowing_allowed")
    private boolean borrowingAllowed;

    @Column(name = "second_reader_from_tier")
    private int secondReaderFromTier;

    @Column(name = "country_reader_from_tier")
    private int countryReaderFromTier;

    @Column(name = "translating_days")
    private Integer translatingDays;

    @Column(name = "reviewing_days")
    private Integer reviewingDays;

    @Column(name = "first_reminder_days")
    private Integer firstReminderDays;

    @Column(name = "second_reminder_days")
    private Integer secondReminderDays;

    /** Who set them so; nobody where they are as every network begins. */
    @Column(name = "changed_by")
    private UUID changedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "changed_as")
    private Role changedAs;

    @Version
    private long version;

    protected NetworkRules() {}

    /** What every network begins with. */
    public static NetworkRules usual(NetworkKey network) {
        NetworkRules rules = new NetworkRules();
        rules.network = network.value();
        rules.reviewersNeeded = 1;
        rules.borrowingAllowed = true;
        rules.secondReaderFromTier = 2;
        rules.countryReaderFromTier = 3;
        rules.firstReminderDays = RulesWanted.USUAL_FIRST_REMINDER;
        rules.secondReminderDays = RulesWanted.USUAL_SECOND_REMINDER;
        return rules;
    }

    public Outcome<Void> become(RulesWanted wanted) {
        List<Refusal> refusals = wanted.refusals();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        take(wanted);
        return Outcome.done();
    }

    /** The same for a national network: it asks for no less than its region does. */
    public Outcome<Void> become(RulesWanted wanted, RegionalRules region) {
        List<Refusal> refusals = new ArrayList<>(wanted.refusals());
        refusals.addAll(region.refusals(wanted));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        take(region.kept(values(), wanted));
        return Outcome.done();
    }

    /** Whose change this state is; the history keeps it with the state. */
    public void sign(UUID person, Optional<Role> role) {
        changedBy = person;
        changedAs = role.orElse(null);
    }

    /**
     * What a national network works by: its own rules, and its region’s where those ask for more. Its version tells
     * a change of either. A value, never to be kept.
     */
    public NetworkRules within(RegionalRules region) {
        NetworkRules held = new NetworkRules();
        held.network = network;
        held.version = version + region.version();
        held.take(region.stricter(values()));
        return held;
    }

    private void take(RulesWanted wanted) {
        reviewersNeeded = wanted.reviewersNeeded();
        peerTestAStage = wanted.isPeerTestAStage();
        coordinatorsTranslate = wanted.mayCoordinatorsTranslate();
        checklistBinding = wanted.isChecklistBinding();
        singleReviewAllowed = wanted.isSingleReviewAllowed();
        secondApproverNeeded = wanted.isSecondApproverNeeded();
        womensReadingBinding = wanted.isWomensReadingBinding();
        borrowingAllowed = wanted.isBorrowingAllowed();
        secondReaderFromTier = wanted.secondReaderFromTier();
        countryReaderFromTier = wanted.countryReaderFromTier();
        translatingDays = wanted.translatingDays().orElse(null);
        reviewingDays = wanted.reviewingDays().orElse(null);
        firstReminderDays = wanted.firstReminderDays().orElse(null);
        secondReminderDays = wanted.secondReminderDays().orElse(null);
    }

    /** All of them as values. */
    public RulesWanted values() {
        return new RulesWanted(
                reviewersNeeded,
                peerTestAStage,
                coordinatorsTranslate,
                checklistBinding,
                singleReviewAllowed,
                secondApproverNeeded,
                womensReadingBinding,
                borrowingAllowed,
                secondReaderFromTier,
                countryReaderFromTier,
                translatingDays(),
                reviewingDays(),
                firstReminderDays(),
                secondReminderDays());
    }

    public int reviewersNeeded() {
        return reviewersNeeded;
    }

    public boolean isPeerTestAStage() {
        return peerTestAStage;
    }

    public boolean mayCoordinatorsTranslate() {
        return coordinatorsTranslate;
    }

    public boolean isChecklistBinding() {
        return checklistBinding;
    }

    /** Whether the only reviewer of a text may also approve it. */
    public boolean isSingleReviewAllowed() {
        return singleReviewAllowed;
    }

    public boolean isSecondApproverNeeded() {
        return secondApproverNeeded;
    }

    /** Whether INWUD’s reading must be heard; otherwise it is advice. */
    public boolean isWomensReadingBinding() {
        return womensReadingBinding;
    }

    /** Whether another network’s reviewers may be asked to read. */
    public boolean isBorrowingAllowed() {
        return borrowingAllowed;
    }

    public int secondReaderFromTier() {
        return secondReaderFromTier;
    }

    public int countryReaderFromTier() {
        return countryReaderFromTier;
    }

    public Optional<Integer> translatingDays() {
        return Optional.ofNullable(translatingDays);
    }

    public Optional<Integer> reviewingDays() {
        return Optional.ofNullable(reviewingDays);
    }

    /** How many days before a deadline people are reminded of it the first time. */
    public Optional<Integer> firstReminderDays() {
        return Optional.ofNullable(firstReminderDays);
    }

    public Optional<Integer> secondReminderDays() {
        return Optional.ofNullable(secondReminderDays);
    }

    public long version() {
        return version;
    }
}
