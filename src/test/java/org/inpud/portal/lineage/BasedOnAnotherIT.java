package org.inpud.portal.lineage;

import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.lineage.Kinsfolk.OTHER_COORDINATOR;
import static org.inpud.portal.lineage.Kinsfolk.OTHER_REVIEWER;
import static org.inpud.portal.lineage.Kinsfolk.OTHER_TRANSLATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.HistoryEntry;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.SegmentHistory;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.lineage.control.BaseFilter;
import org.inpud.portal.lineage.control.FindBases;
import org.inpud.portal.lineage.control.PossibleBase;
import org.inpud.portal.lineage.control.ProposalAnswer;
import org.inpud.portal.lineage.control.ProposalFilter;
import org.inpud.portal.lineage.control.ProposalView;
import org.inpud.portal.lineage.control.SeeProposals;
import org.inpud.portal.lineage.control.SettleProposals;
import org.inpud.portal.lineage.entity.ProposalKind;
import org.inpud.portal.lineage.entity.ProposalState;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.notice.entity.NoticeKind;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.TestMembers;
import org.junit.jupiter.api.Test;

/** What a network bases on another's begins with its released words, and takes over nothing by itself afterwards. */
class BasedOnAnotherIT extends PortalIT {

    @Inject
    private Kinsfolk kin;

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private SegmentHistory history;

    @Inject
    private RenderSegment render;

    @Inject
    private GiveVerdict verdicts;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private SeeProposals see;

    @Inject
    private FindBases possible;

    @Inject
    private SettleProposals settle;

    @Test
    void beginsWithTheReleasedWordsAsDraftsAndWithLocalChangesAsProposals() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId id = kin.planned(base, "es");

        List<SegmentView> texts = kin.segments(id).stream()
                .filter(segment -> !segment.target().isEmpty())
                .toList();
        assertEquals(4, texts.size(), "the replaced sentence has no words of its own there");
        for (SegmentView text : texts) {
            assertEquals("En español: " + text.source(), text.target());
            assertEquals(RenderingState.DRAFT, text.state());
            HistoryEntry first =
                    done(history.of(OTHER_TRANSLATOR, id, text.id())).get(0);
            assertEquals(Cause.BASED, first.cause());
        }
        ProposalView change = open(id).get(0);
        assertEquals(1, open(id).size());
        assertEquals(ProposalKind.CHANGE_ADDED, change.kind());
        assertEquals("Traigan agua de la llave.", change.change().orElseThrow().text());
        assertEquals(List.of(), done(changes.all(OTHER_TRANSLATOR, id)));
    }

    @Test
    void onlyWhatAnotherNetworkReleasedIsKnown() {
        AdaptationId unreleased = fixture.anyAdaptationInTranslation();
        AdaptationId id =
                new AdaptationId(unreleased.publication(), Kinsfolk.OTHER, LanguageTag.of("es"), Optional.empty());
        assertEquals(
                List.of("UNKNOWN_BASE"),
                codes(open.open(OTHER_COORDINATOR, new NewAdaptation(id, 1, Optional.of(unreleased)))));
    }

    @Test
    void whatItCanBeBasedOnIsWhatOthersReleasedAndAllOfTheirOwn() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId own = kin.planned(base, "fr");

        List<PossibleBase> others = bases(base, Optional.empty());
        assertEquals(List.of(base, own), others.stream().map(PossibleBase::id).toList(), "Spanish is theirs, too");
        assertEquals("1.0", others.get(0).release().orElseThrow().number().toString());
        assertEquals(Optional.empty(), others.get(0).stage(), "how others are at work is theirs to know");
        assertEquals(Optional.of(Stage.PLANNED), others.get(1).stage());
        assertTrue(others.get(1).progress().orElseThrow().segments() > 0);
        assertEquals(Optional.empty(), others.get(1).release());

        assertEquals(List.of(base), ids(bases(base, Optional.of("Lanpud espan"))));
        assertEquals(List.of(own), ids(bases(base, Optional.of("french"))));
        assertEquals(List.of(), bases(base, Optional.of("nobody")));
        assertEquals(List.of(), bases(fixture.anyAdaptationInTranslation(), Optional.empty()));
    }

    private List<PossibleBase> bases(AdaptationId id, Optional<String> q) {
        NetworkKey planning = NetworkKey.of(Kinsfolk.OTHER);
        return done(possible.find(
                        OTHER_COORDINATOR,
                        planning,
                        new BaseFilter(PublicationKey.of(id.publication()), planning, q, LanguageTag.of("en")),
                        0,
                        50))
                .items();
    }

    private static List<AdaptationId> ids(List<PossibleBase> bases) {
        return bases.stream().map(PossibleBase::id).toList();
    }

    @Test
    void whatWasWrittenSinceTheReleaseStaysWithItsNetwork() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        fixture.step(AdaptationFixture.COORDINATOR, base, Step.REOPEN);
        SegmentView secret = fixture.segment(base, "s2");
        done(render.render(TRANSLATOR, base, "s2", secret.version(), "Aún no.", Optional.of(RenderingState.RENDERED)));

        AdaptationId id = kin.planned(base, "es");

        assertEquals("En español: " + secret.source(), kin.segment(id, "s2").target());
    }

    @Test
    void aNewReleaseProposesItsOtherWordsAndNothingChangesUntilSomebodyAccepts() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId id = kin.basedOn(base, "es");
        kin.releaseAgain(base, "s2", "Abran a las seis.");

        ProposalView proposal = texts(id).get(0);
        assertEquals(1, texts(id).size());
        assertEquals("Abran a las seis.", proposal.theirs());
        SegmentView before = kin.segment(id, "s2");
        assertEquals(before.target(), proposal.ours());
        assertTrue(before.target().startsWith("En español"));

        done(settle.settle(OTHER_TRANSLATOR, id, ProposalAnswer.accept(proposal.number(), proposal.seen())));

        SegmentView after = kin.segment(id, "s2");
        assertEquals("Abran a las seis.", after.target());
        assertEquals(RenderingState.RENDERED, after.state());
        assertEquals(
                Cause.PROPOSED,
                done(history.of(OTHER_TRANSLATOR, id, "s2")).get(0).cause());
        assertEquals(List.of(), texts(id));
        assertEquals(
                List.of("SETTLED_ALREADY"),
                codes(settle.settle(OTHER_TRANSLATOR, id, ProposalAnswer.decline(proposal.number()))));
    }

    @Test
    void whatWasDeclinedComesBackOnlyWithOtherWords() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId id = kin.basedOn(base, "es");
        kin.releaseAgain(base, "s2", "Abran a las seis.");
        done(settle.settle(
                OTHER_TRANSLATOR, id, ProposalAnswer.decline(texts(id).get(0).number())));

        kin.releaseAgain(base, "s4", "Esperen.");
        assertEquals(
                List.of("Esperen."),
                texts(id).stream().map(ProposalView::theirs).toList());

        kin.releaseAgain(base, "s2", "Abran temprano.");
        assertEquals(
                List.of("Esperen.", "Abran temprano."),
                texts(id).stream().map(ProposalView::theirs).toList());
    }

    @Test
    void aLaterReleaseOvertakesWhatStillWaits() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId id = kin.basedOn(base, "es");
        kin.releaseAgain(base, "s2", "Abran a las seis.");
        kin.releaseAgain(base, "s2", "Abran temprano.");

        assertEquals(
                List.of("Abran temprano."),
                texts(id).stream().map(ProposalView::theirs).toList());
        assertEquals(
                1,
                done(see.find(OTHER_TRANSLATOR, id, new ProposalFilter(ProposalState.OVERTAKEN, 0, 10)))
                        .total());
    }

    @Test
    void anAcceptedWordingTakesTheVerdictAway() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId id = kin.basedOn(base, "es");
        kin.segments(id).stream()
                .filter(segment -> !segment.target().isEmpty())
                .forEach(segment -> done(render.render(
                        OTHER_TRANSLATOR,
                        id,
                        segment.id(),
                        segment.version(),
                        segment.target(),
                        Optional.of(RenderingState.RENDERED))));
        ProposalView change = open(id).get(0);
        done(settle.settle(OTHER_TRANSLATOR, id, ProposalAnswer.accept(change.number(), 0)));
        assertEquals(
                Decision.OPEN, done(changes.all(OTHER_TRANSLATOR, id)).get(0).decision());
        fixture.step(OTHER_TRANSLATOR, id, Step.SUBMIT);
        SegmentView seen = kin.segment(id, "s2");
        done(verdicts.give(OTHER_REVIEWER, id, "s2", seen.version(), Judgement.ACCEPT));
        kin.releaseAgain(base, "s2", "Abran a las seis.");

        assertEquals(RenderingState.REVIEWED, kin.segment(id, "s2").state(), "never silently");
        ProposalView proposal = texts(id).get(0);
        done(settle.settle(OTHER_TRANSLATOR, id, ProposalAnswer.accept(proposal.number(), proposal.seen())));
        assertEquals(RenderingState.RENDERED, kin.segment(id, "s2").state());
    }

    @Test
    void ofSeveralThoseThatCanBeAreSettledAndTheOthersSayWhy() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId id = kin.basedOn(base, "es");
        kin.releaseAgain(base, "s2", "Abran a las seis.");
        kin.releaseAgain(base, "s4", "Esperen.");
        List<ProposalView> both = texts(id);
        SegmentView third = kin.segment(id, "s4");
        done(render.render(OTHER_TRANSLATOR, id, "s4", third.version(), "Aguarden.", Optional.empty()));

        List<Outcome<ProposalView>> outcomes = done(settle.settleAll(
                        OTHER_TRANSLATOR,
                        id,
                        both.stream()
                                .map(one -> ProposalAnswer.accept(one.number(), one.seen()))
                                .toList()))
                .stream()
                .map(SettleProposals.Settled::outcome)
                .toList();

        assertTrue(outcomes.get(0).isDone());
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(outcomes.get(1)));
        assertEquals("Abran a las seis.", kin.segment(id, "s2").target());
        assertEquals("Aguarden.", kin.segment(id, "s4").target());
        assertEquals(1, texts(id).size());
    }

    @Test
    void inAnotherLanguageTheWordsAreOnesOwn() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId id = kin.basedOn(base, "fr");
        assertTrue(
                kin.segments(id).stream().allMatch(segment -> segment.target().isEmpty()));
        assertEquals(
                "En español: " + kin.segment(id, "s2").source(),
                done(see.beside(OTHER_TRANSLATOR, id, "s2"))
                        .base()
                        .orElseThrow()
                        .text());

        ProposalView change = open(id).get(0);
        assertEquals(
                List.of("OWN_WORDS_NEEDED"),
                codes(settle.settle(OTHER_TRANSLATOR, id, ProposalAnswer.accept(change.number(), 0))));
        ProposalAnswer answer = new ProposalAnswer(
                change.number(), true, Optional.empty(), Optional.of("L’eau du robinet suffit."), Optional.empty());
        assertEquals(
                1, done(settle.settle(OTHER_TRANSLATOR, id, answer)).ownChange().orElseThrow());
        assertEquals(
                Optional.of("L’eau du robinet suffit."),
                done(changes.all(OTHER_TRANSLATOR, id)).get(0).text());
    }

    @Test
    void thoseInChargeAreToldThatSomethingIsProposedAndNobodyElse() {
        Actor coordinator = members.somebody(RoleHeld.in(Kinsfolk.OTHER, Role.COORDINATOR));
        Actor theirs = members.somebody(RoleHeld.in(AdaptationFixture.NETWORK, Role.COORDINATOR));
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId id = kin.basedOn(base, "es");
        int before = members.told(coordinator, id.toString()).size();
        kin.releaseAgain(base, "s2", "Abran a las seis.");

        List<NoticeKind> told = members.told(coordinator, id.toString());
        assertEquals(List.of(NoticeKind.PROPOSALS_CAME), told.subList(before, told.size()));
        assertEquals(List.of(), members.told(theirs, id.toString()));
    }

    @Inject
    private TestMembers members;

    @Test
    void noProposalIsTakenFromAReleaseThatLeftTheShelf() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId id = kin.basedOn(base, "es");
        kin.releaseAgain(base, "s2", "Abran a las seis.");
        done(take.take(
                AdaptationFixture.COORDINATOR,
                base,
                Step.WITHDRAW,
                new org.inpud.portal.adaptation.control.StepEvidence(Optional.of("Wrong hours."), java.util.Map.of())));
        assertEquals(List.of(), open(id));
    }

    @Inject
    private org.inpud.portal.adaptation.control.TakeStep take;

    private List<ProposalView> open(AdaptationId id) {
        return done(see.find(OTHER_TRANSLATOR, id, new ProposalFilter(ProposalState.OPEN, 0, 100)))
                .items();
    }

    private List<ProposalView> texts(AdaptationId id) {
        return open(id).stream().filter(one -> one.kind().isOfText()).toList();
    }
}
