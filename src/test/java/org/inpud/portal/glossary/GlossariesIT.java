package org.inpud.portal.glossary;

import static org.inpud.portal.adaptation.AdaptationFixture.SECRETARIAT;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.adaptation.AdaptationFixture.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.FindTerms;
import org.inpud.portal.adaptation.control.FindingView;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.check.entity.Check;
import org.inpud.portal.glossary.control.KeepGlossary;
import org.inpud.portal.glossary.control.ReadGlossary;
import org.inpud.portal.glossary.control.TermView;
import org.inpud.portal.glossary.control.Terms;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.support.DatabaseAssertions;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Glossaries in the real database: found in sentences by the endings of their language, kept by whose they are. */
class GlossariesIT extends PortalIT {

    private static final NetworkKey COMMON = NetworkKey.of(ReadGlossary.COMMON);
    private static final NetworkKey LATIN = NetworkKey.of("lanpud");
    private static final NetworkKey PACIFIC = NetworkKey.of("panpud");
    private static final LanguageTag FRENCH = LanguageTag.of("fr");
    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final Actor KEEPER = in("panpud", Role.COORDINATOR, 91);

    @Inject
    private KeepGlossary keep;

    @Inject
    private ReadGlossary read;

    @Inject
    private Terms terms;

    @Inject
    private FindTerms find;

    @Inject
    private RenderSegment render;

    @Inject
    private ReadSegments segments;

    @Inject
    private AdaptationFixture fixture;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void termsAreFoundWithTheirEndingsInTheOrderOfTheSentence() {
        done(keep.add(KEEPER, PACIFIC, FRENCH, entry("used syringe", "seringue usagée")));
        done(keep.add(KEEPER, PACIFIC, FRENCH, entry("syringe", "seringue")));
        done(keep.add(KEEPER, PACIFIC, FRENCH, entry("doorbell", "sonnette")));
        done(keep.add(SECRETARIAT, COMMON, FRENCH, entry("Syringe", "seringue (commun)")));
        done(keep.add(SECRETARIAT, COMMON, FRENCH, entry("peer", "pair")));
        assertEquals(
                List.of("seringue", "pair", "seringue usagée"),
                found("Clean syringes come from peers, the used ones go: used syringes stay closed."),
                "the network's own goes before the common one");
        assertEquals(List.of(), found("Nothing of it stands here."));
    }

    private List<String> found(String sentence) {
        return terms.in("panpud", LanguageTag.of("fr-NC"), ENGLISH, sentence).stream()
                .map(term -> term.entry().target())
                .toList();
    }

    @Test
    void theEditorAsksForASentence() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        Actor keeper = in("lanpud", Role.REVIEWER, 92);
        LanguageTag spanish = LanguageTag.of("es");
        TermView kept = done(keep.add(keeper, LATIN, spanish, entry("open doors", "puertas abiertas")));
        List<TermView> found = done(find.of(AdaptationFixture.TRANSLATOR, id, "s1"));
        assertTrue(found.stream().anyMatch(term -> term.entry().target().equals("puertas abiertas")), found.toString());
        assertEquals(List.of("NOT_FOUND"), codes(find.of(AdaptationFixture.TRANSLATOR, id, "s99")));
        done(keep.remove(keeper, LATIN, spanish, kept.id(), kept.version()));
    }

    @Test
    void whoSaysATermOtherwiseIsHintedAtItAsTheGlossaryIsNow() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        Actor keeper = in("lanpud", Role.REVIEWER, 93);
        LanguageTag spanish = LanguageTag.of("es");
        assertEquals(List.of(), hints(write(id, "Casa abierta")));
        TermView kept = done(keep.add(keeper, LATIN, spanish, entry("open door", "puerta abierta")));

        SegmentView otherwise = write(id, "Entrada libre");
        assertEquals(List.of("puerta abierta"), hints(otherwise));
        assertEquals(List.of("puerta abierta"), hints(fixture.segment(id, "s1")));
        assertEquals(
                1,
                done(segments.read(
                                AdaptationFixture.TRANSLATOR,
                                id,
                                new SegmentFilter(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        SegmentFilter.Show.FINDINGS),
                                0,
                                10))
                        .total());
        assertEquals(List.of(), hints(write(id, "Las puertas abiertas")));
        write(id, "Entrada libre");

        done(keep.remove(keeper, LATIN, spanish, kept.id(), kept.version()));
        assertEquals(List.of(), hints(fixture.segment(id, "s1")), "what the glossary no longer says is no hint");
    }

    private SegmentView write(AdaptationId id, String text) {
        return done(render.render(
                AdaptationFixture.TRANSLATOR,
                id,
                "s1",
                fixture.segment(id, "s1").version(),
                text,
                Optional.of(RenderingState.RENDERED)));
    }

    private static List<Object> hints(SegmentView segment) {
        return segment.findings().stream()
                .filter(finding -> !finding.isBlocking())
                .map(finding -> ((FindingView.OfCheck) finding).finding())
                .filter(finding -> finding.check() == Check.TERM_NOT_FOLLOWED)
                .map(finding -> finding.facts().get("wanted"))
                .toList();
    }

    @Test
    void oneTermStandsOnceAndWhoeverIsSlowerIsTold() throws SQLException {
        TermView term = done(keep.add(KEEPER, PACIFIC, ENGLISH, entry("kava bowl", "kava bowl")));
        assertEquals(
                List.of("TERM_THERE_ALREADY"),
                codes(keep.add(KEEPER, PACIFIC, ENGLISH, entry("Kava Bowl", "another"))));
        done(keep.change(KEEPER, PACIFIC, ENGLISH, term.id(), term.version(), entry("kava bowl", "tanoa")));
        assertEquals(
                List.of("CHANGED_MEANWHILE"),
                codes(keep.change(KEEPER, PACIFIC, ENGLISH, term.id(), term.version(), entry("kava bowl", "bowl"))));
        assertEquals(
                List.of("NOT_FOUND"),
                codes(keep.remove(KEEPER, PACIFIC, FRENCH, term.id(), term.version() + 1)),
                "an entry of another glossary is not there");
        done(keep.remove(KEEPER, PACIFIC, ENGLISH, term.id(), term.version() + 1));
        DatabaseAssertions.assertRows(0, database, "term WHERE source = ?", "kava bowl");
    }

    @Test
    void aFileTakesThePlaceOfWhatWasSeenOrIsAdded() {
        LanguageTag thai = LanguageTag.of("th");
        Outcome<ReadGlossary.Whole> empty = read.whole(KEEPER, "panpud", thai);
        done(keep.take(
                KEEPER, PACIFIC, thai, Optional.empty(), List.of(entry("water", "น้ำ"), entry("bread", "ขนมปัง"))));
        assertEquals(
                List.of("CHANGED_MEANWHILE"),
                codes(keep.take(KEEPER, PACIFIC, thai, Optional.of(empty.value().state()), List.of())));
        String seen = read.whole(KEEPER, "panpud", thai).value().state();
        KeepGlossary.Taken taken = done(keep.take(
                KEEPER, PACIFIC, thai, Optional.of(seen), List.of(entry("water", "น้ำดื่ม"), entry("door", "ประตู"))));
        assertEquals(new KeepGlossary.Taken(1, 1, 1), taken);
        assertEquals(2, read.find(KEEPER, "panpud", thai, "", 0, 10).value().total());
        assertEquals(1, read.find(KEEPER, "panpud", thai, "DOO", 0, 10).value().total());
        assertEquals(0, read.find(KEEPER, "panpud", thai, "%", 0, 10).value().total(), "a sign stands for itself");
    }

    @Test
    void nobodyKeepsAnothersGlossary() {
        Actor nobody = Actor.of(UUID.randomUUID(), List.of());
        assertEquals(List.of("FORBIDDEN"), codes(keep.add(SECRETARIAT, PACIFIC, FRENCH, entry("a", "b"))));
        assertEquals(List.of("NOT_FOUND"), codes(keep.add(KEEPER, COMMON, FRENCH, entry("a", "b"))));
        assertEquals(List.of("UNKNOWN_GLOSSARY"), codes(read.find(nobody, "no-network", FRENCH, "", 0, 10)));
        assertTrue(read.find(nobody, "panpud", FRENCH, "", 0, 10).isDone());
    }

    private static TermEntry entry(String source, String target) {
        return TermEntry.of("en", source, target, List.of(), "").value();
    }
}
