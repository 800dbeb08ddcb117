package org.inpud.portal.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.AdaptationOpened;
import org.inpud.portal.adaptation.control.AdaptationStepped;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.chronicle.control.ChronicleFilter;
import org.inpud.portal.chronicle.control.ReadNetworkChronicle;
import org.inpud.portal.chronicle.control.SeeFigures;
import org.inpud.portal.chronicle.control.StageFigures;
import org.inpud.portal.chronicle.control.Verification;
import org.inpud.portal.chronicle.control.VerifyChronicle;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes the record past its guards is found out, and what it says of the work is right. All is rolled back. */
class ChronicleIT extends PortalIT {

    /** Of no network that there is, so that only the entries of these tests are in it. */
    private static final String NETWORK = "chronicled";

    private static final Actor AUDITOR = Actor.of(UUID.randomUUID(), List.of(RoleHeld.everywhere(Role.AUDITOR)));
    private static final Actor COORDINATOR =
            Actor.of(UUID.randomUUID(), List.of(RoleHeld.in(NETWORK, Role.COORDINATOR)));
    private static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Inject
    private VerifyChronicle verify;

    @Inject
    private ReadNetworkChronicle read;

    @Inject
    private SeeFigures figures;

    @BeforeEach
    void aLifeIsRecordedAndSealed() throws Exception {
        transaction.begin();
        AdaptationId id = id("a-work");
        happened(0, new AdaptationOpened(COORDINATOR, Role.COORDINATOR, id, 1));
        step(2, id, Step.START, Stage.PLANNED, Stage.TRANSLATING);
        step(5, id, Step.SUBMIT, Stage.TRANSLATING, Stage.REVIEWING);
        step(6, id, Step.RETURN, Stage.REVIEWING, Stage.TRANSLATING);
        step(10, id, Step.SUBMIT, Stage.TRANSLATING, Stage.REVIEWING);
        step(11, id, Step.PASS, Stage.REVIEWING, Stage.REVIEWING);
        step(13, id, Step.PASS, Stage.REVIEWING, Stage.DECIDING);
        happened(14, new AdaptationOpened(COORDINATOR, Role.COORDINATOR, id("another-work"), 1));
        entities.flush();
        seal();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void theChainIsWholeAndSaysWhenItWasSealed() {
        Verification found = verification();
        assertEquals(Optional.empty(), found.firstBroken());
        assertEquals(0, found.waiting());
        assertTrue(found.entries() >= 8);
        assertTrue(found.lastSealedAt().isPresent());
        assertEquals(64, found.head().orElseThrow().length());
    }

    @Test
    void nobodyChangesAnEntryPastTheTrigger() {
        assertThrows(PersistenceException.class, () -> run("update chronicle_entry set facts = 'x=1'"));
    }

    @Test
    void aChangedEntryIsFound() {
        long place = last() - 3;
        tamper("update chronicle_entry set person = null where sequence = " + place);
        assertEquals(Optional.of(place), verification().firstBroken());
    }

    @Test
    void aRemovedEntryIsFound() {
        long place = last() - 3;
        tamper("delete from chronicle_entry where sequence = " + place);
        assertEquals(Optional.of(place), verification().firstBroken());
    }

    @Test
    void swappedEntriesAreFound() {
        long one = last() - 4;
        long other = last() - 2;
        tamper(
                "create temporary table swapped on commit drop as select id, sequence, previous_hash, hash"
                        + " from chronicle_entry where sequence in (" + one + ", " + other + ")",
                "update chronicle_entry set sequence = -sequence where sequence in (" + one + ", " + other + ")",
                "update chronicle_entry e set sequence = s.sequence, previous_hash = s.previous_hash, hash = s.hash"
                        + " from swapped s where s.id <> e.id and e.sequence < 0");
        assertEquals(Optional.of(one), verification().firstBroken());
    }

    @Test
    void anEndCutOffIsFound() {
        long end = last();
        tamper("delete from chronicle_entry where sequence > " + (end - 2));
        assertEquals(Optional.of(end - 1), verification().firstBroken());
    }

    @Test
    void anEndWrittenAnewIsFoundThoughItsHashesFit() {
        long end = last();
        tamper(
                "update chronicle_entry set sequence = null, previous_hash = null, hash = null where sequence > "
                        + (end - 5),
                "update chronicle_entry set facts = 'step=PASS' where sequence is null and facts like '%step=RETURN%'");
        seal();
        assertEquals(0, verification().waiting());
        assertEquals(Optional.of(end), verification().firstBroken());
    }

    @Test
    void coordinatorsReadTheirPartByAdaptationKindAndDay() {
        assertEquals(
                8,
                part(new ChronicleFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                        .total());
        assertEquals(
                7,
                part(new ChronicleFilter(
                                Optional.of(id("a-work").toString()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .total());
        ReadNetworkChronicle.Part steps = part(new ChronicleFilter(
                Optional.empty(),
                Optional.of("AdaptationStepped"),
                Optional.of(LocalDate.of(2026, 3, 6)),
                Optional.of(LocalDate.of(2026, 3, 11))));
        assertEquals(
                List.of("SUBMIT", "RETURN", "SUBMIT"),
                steps.items().stream()
                        .map(entry -> entry.factsByName().get("step"))
                        .toList());
    }

    @Test
    void theFiguresSayHowLongWhatCameBackAndWhatWaits() {
        Map<String, StageFigures> stages = figures.of(COORDINATOR, NetworkKey.of(NETWORK)).value().stream()
                .collect(Collectors.toMap(StageFigures::stage, Function.identity()));
        assertEquals(stage("PLANNED", 1, 48, 48, 0, 1, 14), stages.get("PLANNED"));
        assertEquals(stage("TRANSLATING", 2, 84, 96, 0, 0, -1), stages.get("TRANSLATING"));
        assertEquals(stage("REVIEWING", 2, 48, 72, 1, 0, -1), stages.get("REVIEWING"));
        assertEquals(
                new StageFigures(
                        "DECIDING",
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        1,
                        Optional.of(day(13)),
                        Map.of("DECIDING", 1L)),
                stages.get("DECIDING"));
        assertEquals(4, stages.size());
    }

    private static StageFigures stage(
            String name, long passed, int median, int longest, long returned, long waiting, int since) {
        return new StageFigures(
                name,
                passed,
                Optional.of(Duration.ofHours(median)),
                Optional.of(Duration.ofHours(longest)),
                returned,
                waiting,
                since < 0 ? Optional.empty() : Optional.of(day(since)),
                waiting == 0 ? Map.of() : Map.of(name, waiting));
    }

    private ReadNetworkChronicle.Part part(ChronicleFilter filter) {
        return read.read(COORDINATOR, NetworkKey.of(NETWORK), filter, 0, 50).value();
    }

    private Verification verification() {
        return verify.verify(AUDITOR).value();
    }

    private void step(int day, AdaptationId id, Step step, Stage from, Stage to) {
        happened(day, new AdaptationStepped(COORDINATOR, Role.COORDINATOR, id, step, from, to));
    }

    private void happened(int day, DomainEvent event) {
        entities.persist(ChronicleEntry.of(event, day(day)));
        entities.flush();
    }

    private static Instant day(int day) {
        return BEGIN.plus(Duration.ofDays(day));
    }

    private static AdaptationId id(String work) {
        return new AdaptationId(work, NETWORK, LanguageTag.of("es"), Optional.empty());
    }

    /** The scheduled sealer may just be at it: then we wait for our turn. */
    private void seal() {
        run("select 1 from pg_advisory_xact_lock(hashtext('chronicle'))");
        while (number("select chronicle_seal()") > 0) {
            entities.clear();
        }
    }

    private long last() {
        return number("select max(sequence) from chronicle_entry");
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private void tamper(String... statements) {
        run("alter table chronicle_entry disable trigger user");
        for (String statement : statements) {
            run(statement);
        }
        entities.clear();
    }

    private void run(String sql) {
        if (sql.startsWith("select")) {
            entities.createNativeQuery(sql).getSingleResult();
        } else {
            entities.createNativeQuery(sql).executeUpdate();
        }
    }
}
