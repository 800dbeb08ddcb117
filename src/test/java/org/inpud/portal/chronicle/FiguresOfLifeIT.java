package org.inpud.portal.chronicle;

import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.chronicle.control.SeeFigures;
import org.inpud.portal.chronicle.control.StageFigures;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.support.MovedClock;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/**
 * Two adaptations live for some days in a network of their own, by a set clock; what the figures say of them was
 * counted by hand.
 */
class FiguresOfLifeIT extends PortalIT {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private TakeStep take;

    @Inject
    private ReadSegments read;

    @Inject
    private RenderSegment render;

    @Inject
    private RecordLocalChange record;

    @Inject
    private SeeFigures figures;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private String network;

    private Actor as(Role role) {
        return AdaptationFixture.in(network, role, 900 + role.ordinal());
    }

    private void founded() throws Exception {
        network = "lifenet" + NEXT.incrementAndGet();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into network (key, acronym, kind, name_en, name_fr, area, version) values ('"
                    + network + "', '" + network.toUpperCase() + "', 'REGIONAL', 'Life', 'Vie', '-', 1);"
                    + " insert into network_language (network, language, position) values ('" + network
                    + "', 'es', 1)");
        }
    }

    private AdaptationId opened() {
        AdaptationId id =
                new AdaptationId(fixture.anyPublication().value(), network, LanguageTag.of("es"), Optional.empty());
        done(open.open(as(Role.COORDINATOR), new NewAdaptation(id, 1, Optional.empty())));
        return id;
    }

    private <T> T day(double day, Supplier<T> work) {
        return MovedClock.after(Duration.ofHours(Math.round(day * 24)), work);
    }

    private void step(double day, AdaptationId id, Step step, Role by) {
        StepEvidence evidence = step == Step.RETURN ? StepEvidence.because("Shorter.") : StepEvidence.NONE;
        day(day, () -> done(take.take(as(by), id, step, evidence)));
    }

    private void renderAll(double day, AdaptationId id) {
        day(day, () -> {
            done(read.read(as(Role.TRANSLATOR), id, SegmentFilter.ALL, 0, 200)).items().stream()
                    .filter(one -> one.isWanted() && one.state() != RenderingState.RENDERED)
                    .forEach(one -> done(render.render(
                            as(Role.TRANSLATOR),
                            id,
                            one.id(),
                            one.version(),
                            "En español: " + one.source(),
                            Optional.of(RenderingState.RENDERED))));
            return id;
        });
    }

    private Map<String, StageFigures> seen(double day) {
        return day(day, () -> done(figures.of(as(Role.TRANSLATOR), NetworkKey.of(network)))).stream()
                .collect(Collectors.toMap(StageFigures::stage, Function.identity()));
    }

    private static void assertHours(double hours, Optional<Duration> said) {
        assertTrue(
                Math.abs(said.orElseThrow().toSeconds() - hours * 3600) < 120,
                () -> "not " + hours + " hours: " + said.get());
    }

    @Test
    void twoLivesAreCountedAsByHand() throws Exception {
        founded();
        AdaptationId one = opened();
        AdaptationId other = opened();
        // The one: planned for 1 day, translated 3, reviewed 2 and sent back, translated 1, reviewed 3, decided 1.
        step(1, one, Step.START, Role.TRANSLATOR);
        renderAll(3, one);
        step(4, one, Step.SUBMIT, Role.TRANSLATOR);
        step(6, one, Step.RETURN, Role.REVIEWER);
        step(7, one, Step.SUBMIT, Role.TRANSLATOR);
        day(9, () -> {
            fixture.acceptAll(one, as(Role.REVIEWER));
            return one;
        });
        step(10, one, Step.PASS, Role.REVIEWER);
        step(11, one, Step.APPROVE, Role.COORDINATOR);
        step(11.5, one, Step.RELEASE, Role.COORDINATOR);
        // The other: planned for 2 days, translated 1, and in review ever since.
        step(2, other, Step.START, Role.COORDINATOR);
        renderAll(2.5, other);
        step(3, other, Step.SUBMIT, Role.TRANSLATOR);

        Map<String, StageFigures> seen = seen(13);
        assertEquals(5, seen.size(), () -> seen.keySet() + ": at rest is no stage of work");
        assertStays(seen.get("PLANNED"), 2, 36, 48, 0);
        assertStays(seen.get("TRANSLATING"), 3, 24, 72, 0);
        assertStays(seen.get("REVIEWING"), 2, 60, 72, 1);
        assertStays(seen.get("DECIDING"), 1, 24, 24, 0);
        assertStays(seen.get("APPROVED"), 1, 12, 12, 0);
        assertEquals(1, seen.get("REVIEWING").waiting());
        assertEquals(Map.of("REVIEWING", 1L), seen.get("REVIEWING").waitsFor());
        assertEquals(0, seen.get("PLANNED").waiting());
        assertEquals(Map.of(), seen.get("DECIDING").waitsFor());
    }

    private static void assertStays(StageFigures stage, long passed, double median, double longest, long returned) {
        assertEquals(passed, stage.passed(), stage.stage());
        assertHours(median, stage.median());
        assertHours(longest, stage.longest());
        assertEquals(returned, stage.returned(), stage.stage());
    }

    @Test
    void whatWaitsForReadersIsSaidToWaitForThem() throws Exception {
        founded();
        for (ChangeCode code : new ChangeCode[] {ChangeCode.EX, ChangeCode.SLANG, ChangeCode.RISK}) {
            AdaptationId id = opened();
            step(1, id, Step.START, Role.TRANSLATOR);
            done(record.record(
                    as(Role.TRANSLATOR),
                    id,
                    new NewLocalChange("p2", Act.ADD_AFTER, Optional.of("Y hielo."), AdaptationFixture.why(code))));
            renderAll(2, id);
            step(3, id, Step.SUBMIT, Role.TRANSLATOR);
            day(4, () -> {
                fixture.acceptAll(id, as(Role.REVIEWER));
                return id;
            });
            step(5, id, Step.PASS, Role.REVIEWER);
        }
        StageFigures deciding = seen(6).get("DECIDING");
        assertEquals(3, deciding.waiting());
        assertEquals(
                Map.of("SECOND_READER", 2L, "COUNTRY_READER", 1L, "DECIDING", 1L),
                deciding.waitsFor(),
                "of tier 1 nobody is waited for but the coordinator");
    }
}
