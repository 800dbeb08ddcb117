package org.inpud.portal.kernel;

import static org.inpud.portal.adaptation.AdaptationFixture.SECRETARIAT;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.adaptation.AdaptationFixture.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.kernel.WhoMayWhat.Reach;
import org.inpud.portal.publication.control.BeginImport;
import org.inpud.portal.publication.control.ChangePublication;
import org.inpud.portal.publication.control.CleanFile;
import org.inpud.portal.publication.control.EndGrant;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.control.MarkPassage;
import org.inpud.portal.publication.control.PublicationDraft;
import org.inpud.portal.publication.control.RecordGrant;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/**
 * The use cases whose call names no network ("inside" in the table of the decisions) ask themselves whose work it is:
 * the own network's coordinators may, another's may not, nor the secretariat; and INPUD's works are for the
 * secretariat, and for no network's coordinators.
 */
class AskedInsideIT extends PortalIT {

    private static final String OWN = "lanpud";
    private static final String FOREIGN = "enpud";
    private static final String INPUD = "secretariat";
    private static final Actor COORDINATOR = in(OWN, Role.COORDINATOR, 77);
    private static final PublicationDraft DRAFT =
            new PublicationDraft("Of a network", "guide", 2026, "en", List.of("policy"), List.of("law"), "CC BY 4.0");

    @Inject
    private BeanManager beans;

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private RegisterPublication register;

    @Inject
    private ChangePublication change;

    @Inject
    private ImportEdition importEdition;

    @Inject
    private BeginImport beginImport;

    @Inject
    private EndGrant endGrant;

    @Inject
    private MarkPassage mark;

    @Inject
    private RecordGrant grants;

    @Inject
    private OpenAdaptation open;

    /** A call with everything that it needs, for work of one network. */
    private interface Call {
        Outcome<?> by(Actor actor, String network) throws IOException;
    }

    private Map<String, Call> calls() throws IOException {
        Map<String, PublicationKey> works = Map.of(OWN, work(OWN), FOREIGN, work(FOREIGN), INPUD, work(INPUD));
        PublicationKey common = fixture.anyPublication();
        Map<String, Call> calls = new TreeMap<>();
        calls.put("adaptation: OpenAdaptation.open", (actor, network) -> {
            AdaptationId id = new AdaptationId(common.value(), network, LanguageTag.of("es"), Optional.empty());
            return open.open(actor, new NewAdaptation(id, 1, Optional.empty()));
        });
        calls.put(
                "publication: RegisterPublication.register",
                (actor, network) ->
                        register.register(actor, "inside-" + System.nanoTime(), Optional.of(network), DRAFT));
        calls.put(
                "publication: ChangePublication.change",
                (actor, network) -> change.change(actor, works.get(network), -1, DRAFT));
        calls.put(
                "publication: ImportEdition.importFile",
                (actor, network) -> importEdition.importFile(
                        actor, works.get(network), "text.md", text("# Doors\n\nOf " + System.nanoTime() + ".\n"), ""));
        calls.put(
                "publication: BeginImport.begin",
                (actor, network) -> beginImport.begin(
                        actor, works.get(network), "text.md", text("# Doors\n\nOf " + System.nanoTime() + ".\n"), ""));
        calls.put(
                "publication: ImportEdition.finish",
                (actor, network) -> importEdition.finish(actor, works.get(network), clean(), percent -> {}));
        calls.put("publication: EndGrant.end", (actor, network) -> endGrant.end(actor, works.get(network), -1, ""));
        calls.put(
                "publication: MarkPassage.mark",
                (actor, network) -> mark.mark(actor, works.get(network), 1, "p1", -1, true, true));
        calls.put(
                "publication: RecordGrant.record",
                (actor, network) -> grants.record(
                        actor, works.get(network), new RecordGrant.Draft(null, null, null, null, null, null)));
        return calls;
    }

    private PublicationKey work(String network) throws IOException {
        PublicationKey key = PublicationKey.of("inside-of-" + network);
        Actor keeper = network.equals(INPUD) ? SECRETARIAT : in(network, Role.COORDINATOR, 78);
        done(register.register(keeper, key.value(), Optional.of(network), DRAFT));
        done(importEdition.importFile(keeper, key, "text.md", text("# Doors\n\nOpen.\n"), ""));
        return key;
    }

    private static CleanFile clean() {
        byte[] content = ("# Doors\n\nAt " + System.nanoTime() + ".\n").getBytes(StandardCharsets.UTF_8);
        return new CleanFile(DocumentFormat.MARKDOWN, content, new Edition.Treatment(Map.of(), 0, false, Map.of()), "");
    }

    private static InputStream text(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoeverTheWorkBelongsToMayAndNobodyElse() throws IOException {
        Map<String, WhoMayWhat> rows = inside();
        Map<String, Call> calls = calls();
        assertEquals(new TreeSet<>(rows.keySet()), new TreeSet<>(calls.keySet()), "a call here for each such row");
        for (Map.Entry<String, Call> call : calls.entrySet()) {
            String name = call.getKey();
            assertFalse(isKeptOut(call.getValue().by(COORDINATOR, OWN)), name + " is for the own coordinators");
            assertEquals(
                    List.of("FORBIDDEN"),
                    AdaptationFixture.codes(call.getValue().by(COORDINATOR, FOREIGN)),
                    name + " is not for another network's");
            assertTrue(isKeptOut(call.getValue().by(SECRETARIAT, FOREIGN)), name + " is not the secretariat’s");
            if (rows.get(name).of(Role.SECRETARIAT) == Reach.INSIDE) {
                assertFalse(isKeptOut(call.getValue().by(SECRETARIAT, INPUD)), name + " is for the secretariat");
                assertEquals(
                        List.of("FORBIDDEN"),
                        AdaptationFixture.codes(call.getValue().by(COORDINATOR, INPUD)),
                        name + " of INPUD’s is for no network");
            }
        }
    }

    private static boolean isKeptOut(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .anyMatch(refusal -> refusal.code() == KernelRefusal.FORBIDDEN
                        || refusal.code() == KernelRefusal.NOT_FOUND
                        || refusal.code() == KernelRefusal.SIGN_IN_FIRST);
    }

    private Map<String, WhoMayWhat> inside() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(UseCase.class))
                .distinct()
                .flatMap(type -> WhoMayWhat.of(type).stream())
                .filter(gate -> gate.of(Role.COORDINATOR) == Reach.INSIDE)
                .collect(Collectors.toMap(WhoMayWhat::name, gate -> gate));
    }
}
