package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Evidence;
import org.inpud.portal.adaptation.entity.Hearing;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.adaptation.entity.VoiceHeard;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.lending.entity.LendingRefusal;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.lineage.entity.Endorsement;
import org.inpud.portal.lineage.entity.LineageRefusal;
import org.inpud.portal.lineage.entity.Proposal;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRules;
import org.inpud.portal.network.entity.RulesWanted;
import org.inpud.portal.publication.entity.Licence;
import org.inpud.portal.release.entity.Imprint;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.release.entity.ReleaseRefusal;
import org.inpud.portal.review.entity.ReviewRefusal;
import org.inpud.portal.review.entity.RoundRules;
import org.inpud.portal.review.entity.Verdict;
import org.junit.jupiter.api.Test;

/** Every refusal that the entities themselves speak, each brought about without a server or a database. */
class RefusedByTheDomainTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final AdaptationId ID =
            AdaptationId.parse("open-doors.lanpud.es").orElseThrow();
    private static final Actor TRANSLATOR = of(Role.TRANSLATOR, 1);
    private static final Actor COORDINATOR = of(Role.COORDINATOR, 2);
    private static final Actor REVIEWER = of(Role.REVIEWER, 3);

    private final Adaptation adaptation = Adaptation.plan(ID, 1, Optional.empty(), COORDINATOR, NOW);

    private static Actor of(Role role, long number) {
        return Actor.of(new UUID(0, number), List.of(RoleHeld.in("lanpud", role)));
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    private static Evidence because(String reason) {
        return new Evidence(Optional.ofNullable(reason), List.of(), false, false);
    }

    private static Author author() {
        return Author.of(TRANSLATOR, ID.scope()).orElseThrow();
    }

    private static ChangeRecord why(ChangeCode code, LocalDate reviewBy) {
        return new ChangeRecord(
                code,
                Optional.of(ChangeReason.SAFETY),
                "Aquí no.",
                "",
                Depth.SURFACE,
                Reach.NETWORK,
                Optional.ofNullable(reviewBy));
    }

    private LocalChange change(Act act) {
        return LocalChange.record(adaptation, "p2", false, act, why(ChangeCode.EX, null), author(), NOW)
                .value();
    }

    private static Outcome<VoiceHeard> said(LocalChange change, Voice as, Actor by, boolean accept) {
        return change.hear(as, by.id(), by.roles().iterator().next(), accept, null, "", NOW);
    }

    @Test
    void aStepThatIsNotOpenNowOrThatSaysNothing() {
        assertEquals(
                List.of(AdaptationRefusal.STEP_NOT_NOW),
                codes(adaptation.take(Step.APPROVE, COORDINATOR, because(null), NOW)));
        for (String silent : new String[] {null, "", " \n"}) {
            assertEquals(
                    List.of(AdaptationRefusal.REASON_MISSING),
                    codes(adaptation.take(Step.WITHDRAW, COORDINATOR, because(silent), NOW)));
        }
        assertEquals(Stage.PLANNED, adaptation.stage());
    }

    @Test
    void aSentenceThatIsEmptyOrWhoseStateIsNobodysToSay() {
        Rendering own = Rendering.own(change(Act.REPLACE), "a1", 1, "Agua.", author(), NOW);
        assertEquals(
                List.of(AdaptationRefusal.EMPTY_TEXT),
                codes(own.write(" ", Optional.of(RenderingState.RENDERED), author(), Cause.TYPED, NOW)));
        for (RenderingState state : EnumSet.of(RenderingState.REVIEWED, RenderingState.ATTENTION)) {
            assertEquals(
                    List.of(AdaptationRefusal.STATE_NOT_BY_HAND),
                    codes(own.write("Agua fría.", Optional.of(state), author(), Cause.TYPED, NOW)));
        }
        assertEquals("Agua.", own.target());
    }

    @Test
    void aFactThatNeverExpires() {
        for (ChangeCode code : ChangeCode.values()) {
            Outcome<LocalChange> recorded =
                    LocalChange.record(adaptation, "p2", false, Act.REPLACE, why(code, null), author(), NOW);
            assertEquals(
                    Set.of("SVC", "LAW", "MED").contains(code.name())
                            ? List.of(AdaptationRefusal.REVIEW_BY_NEEDED)
                            : List.of(),
                    codes(recorded),
                    code.name());
        }
    }

    @Test
    void anotherPictureWhereNothingIsReplaced() {
        for (Act act : EnumSet.complementOf(EnumSet.of(Act.REPLACE))) {
            assertEquals(
                    List.of(AdaptationRefusal.PICTURE_NOT_WANTED),
                    codes(change(act).show(null, author(), NOW)));
        }
    }

    @Test
    void aDecidedChangeStaysAsItIs() {
        LocalChange decided = change(Act.OMIT);
        assertTrue(said(decided, Voice.COORDINATOR, COORDINATOR, true).isDone());
        assertEquals(
                List.of(AdaptationRefusal.DECIDED_ALREADY),
                codes(decided.change(why(ChangeCode.EX, null), author(), NOW)));
        assertEquals(List.of(AdaptationRefusal.DECIDED_ALREADY), codes(decided.withdraw(NOW)));
    }

    @Test
    void nobodySpeaksOnTheirOwnChange() {
        for (Voice voice : Voice.values()) {
            assertEquals(
                    List.of(AdaptationRefusal.OWN_LOCAL_CHANGE),
                    codes(said(change(Act.OMIT), voice, TRANSLATOR, true)));
        }
    }

    @Test
    void aChangeWhoseVoicesAreMissingOrAgainst() {
        LocalChange change = change(Act.REPLACE);
        Set<Voice> needed = EnumSet.of(Voice.COORDINATOR, Voice.SECOND_READER, Voice.COUNTRY_READER);
        VoiceHeard against = said(change, Voice.COUNTRY_READER, REVIEWER, false).value();
        Hearing hearing = new Hearing(change, needed, List.of(against));
        assertEquals(
                List.of(AdaptationRefusal.VOICES_MISSING, AdaptationRefusal.VOICE_AGAINST),
                hearing.unheard().stream().map(Refusal::code).toList());
        assertEquals(
                AdaptationRefusal.REVIEWER_NOT_HEARD,
                hearing.beforeAccepting(Stage.REVIEWING).get(0).code());
        assertFalse(hearing.isDecided());
    }

    private static Optional<ReviewRefusal> judged(Stage stage, Rendering text, boolean isWanted, Actor by) {
        return Verdict.refusal(stage, text, isWanted, by.id(), true);
    }

    @Test
    void aVerdictOutOfReviewOnNothingOnOnesOwnOrOnWhatIsBroken() {
        Rendering text = Rendering.own(change(Act.REPLACE), "a1", 1, "Agua.", author(), NOW);
        assertEquals(Optional.empty(), judged(Stage.REVIEWING, text, true, REVIEWER));
        for (Stage stage : EnumSet.complementOf(EnumSet.of(Stage.REVIEWING))) {
            assertEquals(Optional.of(ReviewRefusal.NOT_REVIEWING_NOW), judged(stage, text, true, REVIEWER));
        }
        assertEquals(Optional.of(ReviewRefusal.NOTHING_TO_REVIEW), judged(Stage.REVIEWING, text, false, REVIEWER));
        assertEquals(Optional.of(ReviewRefusal.OWN_TEXT), judged(Stage.REVIEWING, text, true, TRANSLATOR));
        text.checked(1, 0, 0);
        assertEquals(Optional.of(ReviewRefusal.GRAVE_FINDING), judged(Stage.REVIEWING, text, true, REVIEWER));
        assertEquals(
                Optional.empty(),
                Verdict.refusal(Stage.REVIEWING, text, true, REVIEWER.id(), false),
                "what is broken can be returned");
        assertTrue(text.write("", Optional.empty(), author(), Cause.TYPED, NOW).isDone());
        assertEquals(Optional.of(ReviewRefusal.NOTHING_TO_REVIEW), judged(Stage.REVIEWING, text, true, REVIEWER));
    }

    @Test
    void whoeverWroteItWhoeverReviewedItAloneAndWhoeverSaidSoAlready() {
        RoundRules usual = new RoundRules(NetworkRules.usual(NetworkKey.of("lanpud")));
        UUID actor = COORDINATOR.id();
        UUID other = REVIEWER.id();
        assertEquals(List.of(), usual.approving(Set.of(other), Set.of(), actor, false));
        assertEquals(List.of(ReviewRefusal.APPROVER_WROTE), usual.approving(Set.of(other), Set.of(), actor, true));
        assertEquals(List.of(ReviewRefusal.ONLY_REVIEWER), usual.approving(Set.of(actor), Set.of(), actor, false));
        assertEquals(
                List.of(ReviewRefusal.APPROVER_WROTE, ReviewRefusal.ONLY_REVIEWER),
                usual.approving(Set.of(actor), Set.of(), actor, true),
                "all that fail are told together");
        RoundRules strict = new RoundRules(rulesOfTwo());
        assertEquals(
                List.of(ReviewRefusal.APPROVED_ALREADY), strict.approving(Set.of(other), Set.of(actor), actor, false));
        assertEquals(Optional.of(ReviewRefusal.PASSED_ALREADY), strict.passing(Set.of(other), other));
    }

    private static NetworkRules rulesOfTwo() {
        NetworkRules rules = NetworkRules.usual(NetworkKey.of("lanpud"));
        assertTrue(rules.become(new RulesWanted(
                        2, false, false, false, false, true, false, true, 2, 3, Optional.empty(), Optional.empty()))
                .isDone());
        return rules;
    }

    @Test
    void aReleaseIsWithdrawnOnce() {
        Release release = Release.freeze(
                ID,
                ReleaseNumber.FIRST,
                new Imprint(
                        1,
                        1,
                        LanguageTag.of("en"),
                        "Open doors",
                        "Puertas abiertas",
                        LanguageTag.of("es"),
                        Licence.values()[0],
                        false,
                        false,
                        ""),
                List.of(),
                COORDINATOR.id(),
                NOW);
        assertTrue(release.withdraw("Un error.", COORDINATOR.id(), NOW).isDone());
        assertEquals(
                List.of(ReleaseRefusal.ALREADY_WITHDRAWN), codes(release.withdraw("Otra vez.", COORDINATOR.id(), NOW)));
    }

    @Test
    void whatIsAnsweredIsAnswered() {
        Loan loan = Loan.ask(ID, new Loan.Asked(NetworkKey.of("enpud"), Optional.empty(), ""), COORDINATOR.id(), NOW);
        assertTrue(loan.decline(COORDINATOR.id(), NOW).isDone());
        assertEquals(List.of(LendingRefusal.ANSWERED_ALREADY), codes(loan.decline(COORDINATOR.id(), NOW)));
        assertEquals(List.of(LendingRefusal.ANSWERED_ALREADY), codes(loan.lend(REVIEWER.id(), 1, REVIEWER.id(), NOW)));

        Proposal proposal = new Proposal() {};
        proposal.decline(Optional.empty(), TRANSLATOR.id(), Role.TRANSLATOR, NOW);
        assertEquals(List.of(LineageRefusal.SETTLED_ALREADY), codes(proposal.open()));

        Endorsement endorsement = Endorsement.of(1, "enpud", Optional.empty(), "Sirve.", COORDINATOR.id(), NOW);
        assertTrue(endorsement.takeBack("Ya no.", COORDINATOR.id(), NOW).isDone());
        assertEquals(
                List.of(LineageRefusal.NOT_ENDORSED), codes(endorsement.takeBack("Ya no.", COORDINATOR.id(), NOW)));
    }
}
