package org.inpud.portal.adoption;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.Adopted;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.SegmentHistory;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adoption.control.AdoptionView;
import org.inpud.portal.adoption.control.Adoptions.Shown;
import org.inpud.portal.adoption.control.BeginAdoption;
import org.inpud.portal.adoption.control.ChangePair;
import org.inpud.portal.adoption.control.ConfirmAdoption;
import org.inpud.portal.adoption.control.Doubtful;
import org.inpud.portal.adoption.control.PairAct;
import org.inpud.portal.adoption.control.PairChange;
import org.inpud.portal.adoption.control.PairView;
import org.inpud.portal.adoption.control.ReadAdoption;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** A translation that was finished elsewhere becomes an adaptation: all of it, once, and only when a person says so. */
class AdoptingIT extends PortalIT {

    private static final String SPANISH =
            "# Puertas abiertas\n\nAbre la puerta a las 18 horas. Espera a que venga **la gente**.\n\n"
                    + "## Lo que necesitas\n\nTrae agua.\n";

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private BeginAdoption begin;

    @Inject
    private ReadAdoption read;

    @Inject
    private ChangePair change;

    @Inject
    private ConfirmAdoption confirm;

    @Inject
    private SeeAdaptation see;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private SegmentHistory history;

    @Inject
    private RenderSegment render;

    @Inject
    private GiveVerdict verdicts;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void aFinishedTranslationBecomesAnAdaptationInTranslation() throws Exception {
        AdaptationId id = anyId();
        AdoptionView begun = done(begin(TRANSLATOR, id, SPANISH));
        assertEquals(5, begun.pairs());
        assertRows(0, database, "adaptation WHERE id = ?", id.toString());
        Adopted adopted = done(confirm.confirm(TRANSLATOR, id, Optional.of(Doubtful.ACCEPT)));
        assertEquals(new Adopted(5, 0, 0, 0), adopted);
        assertEquals(
                List.of(
                        "Puertas abiertas",
                        "Abre la puerta a las 18 horas.",
                        "Espera a que venga {1}la gente{/1}.",
                        "Lo que necesitas",
                        "Trae agua."),
                fixture.segments(id).stream().map(SegmentView::target).toList());
        assertTrue(fixture.segments(id).stream()
                .allMatch(segment -> segment.state() == RenderingState.RENDERED
                        && segment.findings().isEmpty()));
        assertEquals(Stage.TRANSLATING, done(see.see(TRANSLATOR, id)).stage());
        assertEquals(
                Cause.ADOPTED, done(history.of(TRANSLATOR, id, "s1")).get(0).cause());
        assertEquals(
                Role.TRANSLATOR, done(history.of(TRANSLATOR, id, "s1")).get(0).role());
        assertEquals("CONFIRMED", done(read.see(REVIEWER, id)).state().name());
        assertRows(1, database, "adaptation WHERE id = ? AND adopted_by = ?", id.toString(), TRANSLATOR.id());
        assertRows(1, database, "chronicle_entry WHERE event = 'TranslationAdopted' AND subject = ?", id.toString());
    }

    @Test
    void normalLifeBeginsAfterwardsAndWhoeverAdoptedApprovesNothing() throws Exception {
        AdaptationId id = anyId();
        done(begin(COORDINATOR, id, SPANISH));
        done(confirm.confirm(COORDINATOR, id, Optional.of(Doubtful.ACCEPT)));
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        Actor both = Actor.of(
                COORDINATOR.id(),
                List.of(org.inpud.portal.kernel.RoleHeld.in(AdaptationFixture.NETWORK, Role.REVIEWER)));
        SegmentView first = fixture.segment(id, "s1");
        assertEquals(List.of("OWN_TEXT"), codes(verdicts.give(both, id, "s1", first.version(), Judgement.ACCEPT)));
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        assertTrue(
                !codes(take.take(COORDINATOR, id, Step.APPROVE, org.inpud.portal.adaptation.control.StepEvidence.NONE))
                        .isEmpty());
    }

    @Inject
    private org.inpud.portal.adaptation.control.TakeStep take;

    @Test
    void pairsAreChangedByHandAndKeptOnTheServer() throws Exception {
        AdaptationId id = anyId();
        done(begin(TRANSLATOR, id, SPANISH.replace("18 horas. Espera", "18 horas y espera")));
        PairView two = pairs(id).stream()
                .filter(pair -> pair.sources().size() == 2)
                .findFirst()
                .orElseThrow();
        assertEquals(2, two.texts().size());
        int at = two.targets().get(0).text().indexOf("y espera");
        List<PairView> cut = done(change.change(
                TRANSLATOR,
                id,
                two.id(),
                two.version(),
                PairChange.cut(two.targets().get(0).place(), at)));
        assertEquals(
                "Abre la puerta a las 18 horas", cut.get(0).targets().get(0).text());
        assertEquals(
                "y espera a que venga {1}la gente{/1}.",
                cut.get(1).texts().get(0).text());
        PairView merged = done(change.change(
                        TRANSLATOR, id, cut.get(0).id(), cut.get(0).version(), PairChange.of(PairAct.MERGE)))
                .get(0);
        assertEquals(2, merged.targets().size());
        List<PairView> split =
                done(change.change(TRANSLATOR, id, merged.id(), merged.version(), PairChange.split(1, 1)));
        assertEquals(
                List.of(1, 1), split.stream().map(pair -> pair.sources().size()).toList());
        PairView shifted = done(change.change(
                        TRANSLATOR, id, split.get(0).id(), split.get(0).version(), PairChange.of(PairAct.TARGET_ON)))
                .get(0);
        assertTrue(shifted.targets().isEmpty());
        assertEquals(
                List.of("CHANGED_MEANWHILE"),
                codes(change.change(
                        TRANSLATOR, id, split.get(0).id(), split.get(0).version(), PairChange.of(PairAct.CONFIRM))));
        assertEquals(
                2, done(read.pair(COORDINATOR, id, split.get(1).id())).targets().size());
        List<PairView> whole =
                done(change.change(TRANSLATOR, id, shifted.id(), shifted.version(), PairChange.of(PairAct.SOURCE_ON)));
        assertEquals(
                List.of(split.get(1).id()), whole.stream().map(PairView::id).toList());
        assertEquals(2, whole.get(0).sources().size());
        PairView backed = done(change.change(
                        TRANSLATOR, id, whole.get(0).id(), whole.get(0).version(), PairChange.split(1, 2)))
                .get(1);
        assertTrue(backed.targets().isEmpty());
        assertEquals(
                List.of(whole.get(0).id()),
                done(change.change(TRANSLATOR, id, backed.id(), backed.version(), PairChange.of(PairAct.SOURCE_BACK)))
                        .stream()
                        .map(PairView::id)
                        .toList());
    }

    @Test
    void whatTheTranslationAddsBecomesALocalChangeOrIsLeftAsideReadable() throws Exception {
        AdaptationId id = anyId();
        String more = SPANISH.replace("## Lo", "Llama al 5555 1234 si llueve mucho este fin de semana.\n\n## Lo")
                + "\nTraducido por un grupo de amigas en Bogotá durante el verano de 2024.\n";
        done(begin(TRANSLATOR, id, more));
        List<PairView> alone =
                done(read.pairs(TRANSLATOR, id, Shown.ALONE, 0, 10)).items();
        assertEquals(2, alone.size());
        done(change.change(TRANSLATOR, id, alone.get(0).id(), alone.get(0).version(), PairChange.of(PairAct.ADD)));
        Adopted adopted = done(confirm.confirm(TRANSLATOR, id, Optional.of(Doubtful.ACCEPT)));
        assertEquals(1, adopted.added());
        LocalChangeView added = done(changes.all(TRANSLATOR, id)).get(0);
        assertEquals("p2", added.passage());
        assertTrue(codes(take.take(TRANSLATOR, id, Step.SUBMIT, org.inpud.portal.adaptation.control.StepEvidence.NONE))
                .contains("LOCAL_CHANGES_UNEXPLAINED"));
        List<PairView> aside =
                done(read.pairs(REVIEWER, id, Shown.LEFT_ASIDE, 0, 10)).items();
        assertTrue(aside.get(0).targets().get(0).text().startsWith("Traducido por"));
    }

    @Test
    void doubtfulPairsHoldUpTheConfirmationUntilSomebodySaysWhatBecomesOfThem() throws Exception {
        AdaptationId id = anyId();
        done(begin(
                TRANSLATOR,
                id,
                SPANISH.replace("Trae agua.", "Se recomienda vivamente llevar consigo 3 litros de agua potable.")));
        assertEquals(List.of("DOUBTFUL_PAIRS"), codes(confirm.confirm(TRANSLATOR, id, Optional.empty())));
        assertRows(0, database, "adaptation WHERE id = ?", id.toString());
        Adopted adopted = done(confirm.confirm(TRANSLATOR, id, Optional.of(Doubtful.DRAFT)));
        assertTrue(adopted.drafts() + adopted.empty() > 0);
        assertEquals(5, adopted.rendered() + adopted.drafts() + adopted.empty());
    }

    @Test
    void whereSomebodyHasWorkedNothingIsTakenOver() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        done(begin(TRANSLATOR, id, SPANISH));
        done(render.render(TRANSLATOR, id, "s1", fixture.segment(id, "s1").version(), "Puertas", Optional.empty()));
        assertEquals(
                List.of("WORKED_ON_ALREADY"), codes(confirm.confirm(TRANSLATOR, id, Optional.of(Doubtful.ACCEPT))));
        assertEquals("", fixture.segment(id, "s2").target());
        assertEquals("OPEN", done(read.see(TRANSLATOR, id)).state().name());
        done(confirm.abandon(TRANSLATOR, id));
        assertRows(0, database, "adoption WHERE adaptation = ?", id.toString());
        assertEquals(List.of("WORKED_ON_ALREADY"), codes(begin(TRANSLATOR, id, SPANISH)));
    }

    @Test
    void aFileThatCannotBeReadLeavesNothingBehind() throws Exception {
        AdaptationId id = anyId();
        assertEquals(1, codes(begin(TRANSLATOR, id, "PK\u0003\u0004 broken")).size());
        assertEquals(1, codes(begin(TRANSLATOR, id, "")).size());
        assertEquals(
                List.of("NO_EDITION"),
                codes(begin.begin(TRANSLATOR, id, Optional.of(7), "a.md", bytes(SPANISH), progress -> {})));
        assertRows(0, database, "adoption WHERE adaptation = ?", id.toString());
    }

    @Test
    void ofTwoAtOnceOneBeginsAndOneConfirms() throws Exception {
        AdaptationId id = anyId();
        assertEquals(List.of("UNDER_WAY"), refusals(() -> begin(TRANSLATOR, id, SPANISH)));
        assertEquals(
                List.of("NOT_FOUND"), refusals(() -> confirm.confirm(TRANSLATOR, id, Optional.of(Doubtful.ACCEPT))));
        assertEquals(5, fixture.segments(id).size());
    }

    /** What breaks off before the commit, by a fault or a stop, leaves the adoption as it was. */
    @Test
    void aConfirmationThatBreaksOffLeavesNothingHalfDone() throws Exception {
        AdaptationId id = anyId();
        done(begin(TRANSLATOR, id, SPANISH));
        transaction.begin();
        done(confirm.confirm(TRANSLATOR, id, Optional.of(Doubtful.ACCEPT)));
        transaction.rollback();
        assertRows(0, database, "adaptation WHERE id = ?", id.toString());
        assertRows(0, database, "rendering WHERE adaptation = ?", id.toString());
        assertEquals("OPEN", done(read.see(TRANSLATOR, id)).state().name());
        assertEquals(
                5,
                done(confirm.confirm(TRANSLATOR, id, Optional.of(Doubtful.ACCEPT)))
                        .rendered());
    }

    @Test
    void fiveThousandSentencesArePairedAndTaken() throws Exception {
        AdaptationId id = AdaptationFixture.idOf(fixture.publication(text("Sentence %d tells of house %d.")));
        AdoptionView begun = done(begin(TRANSLATOR, id, text("La frase %d habla de la casa %d.")));
        assertEquals(5000, begun.pairs());
        assertEquals(0, begun.doubtful());
        assertEquals(
                50,
                done(read.pairs(TRANSLATOR, id, Shown.ALL, 4900, 50)).items().size());
        assertEquals(
                5000, done(confirm.confirm(TRANSLATOR, id, Optional.empty())).rendered());
        assertRows(5000, database, "rendering WHERE adaptation = ? AND cause = 'ADOPTED'", id.toString());
        assertRows(5000, database, "rendering_history WHERE adaptation = ? AND cause = 'ADOPTED'", id.toString());
    }

    private static String text(String sentence) {
        return IntStream.range(0, 5000)
                .mapToObj(number -> sentence.formatted(number, number * 7))
                .collect(Collectors.joining("\n\n"));
    }

    private AdaptationId anyId() {
        return AdaptationFixture.idOf(fixture.anyPublication());
    }

    private Outcome<AdoptionView> begin(Actor actor, AdaptationId id, String markdown) throws Exception {
        return begin.begin(actor, id, Optional.empty(), "texto.md", bytes(markdown), progress -> {});
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<PairView> pairs(AdaptationId id) {
        return done(read.pairs(TRANSLATOR, id, Shown.ALL, 0, 50)).items();
    }

    private List<String> refusals(Callable<Outcome<?>> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Outcome<?>>> both = IntStream.range(0, 2)
                .mapToObj(unused -> threads.submit((Callable<Outcome<?>>) () -> {
                    together.await();
                    return work.call();
                }))
                .toList();
        List<String> codes = new ArrayList<>();
        for (Future<Outcome<?>> one : both) {
            codes.addAll(codes(one.get()));
        }
        return codes;
    }
}
