package org.inpud.portal.publication.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Keeper;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.publication.entity.Licence;
import org.inpud.portal.publication.entity.Particulars;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.junit.jupiter.api.Test;

class LabellingNewEditionsTest {

    private final Publication publication = Publication.register(
            PublicationKey.of("guide"),
            Optional.empty(),
            new Particulars("Guide", Kind.GUIDE, 2026, LanguageTag.of("en"), Licence.UNKNOWN, Set.of(), Set.of()));

    private List<Succession.Predecessor> before = List.of();

    @Test
    void theFirstEditionIsLabelledInOrder() {
        assertEquals(List.of("p1 s1 s2", "p2 s3"), labels(passage("One.", "Two."), passage("Three.")));
    }

    @Test
    void anUnchangedTextKeepsAllItsLabels() {
        List<String> first = labels(passage("One."), passage("Two."), passage("One."));
        assertEquals(first, labels(passage("One."), passage("Two."), passage("One.")));
    }

    @Test
    void aNewPassageGetsALabelThatWasNeverUsed() {
        labels(passage("One."), passage("Two."));
        assertEquals(List.of("p1 s1"), labels(passage("One.")));
        assertEquals(
                List.of("p1 s1", "p3 s3"), labels(passage("One."), passage("Something that nobody wrote before.")));
    }

    @Test
    void aRewordedSentenceKeepsItsLabelAndItsNeighboursToo() {
        labels(
                passage("Open the door before people arrive.", "Put the chairs in a circle."),
                passage("Bring water and something to eat."));
        assertEquals(
                List.of("p1 s1 s2", "p2 s3"),
                labels(
                        passage("Open the door early, before people arrive.", "Put the chairs in a circle."),
                        passage("Bring water and something to eat.")));
    }

    @Test
    void aSentenceBetweenTwoOthersIsNew() {
        labels(passage("Open the door.", "Put the chairs in a circle."));
        assertEquals(
                List.of("p1 s1 s3 s2"), labels(passage("Open the door.", "Say hello.", "Put the chairs in a circle.")));
    }

    @Test
    void repeatedPassagesStayWhereTheyAre() {
        labels(passage("Yes"), passage("No"), passage("Yes"), passage("No"), passage("A question of its own."));
        assertEquals(
                List.of("p1 s1", "p2 s2", "p3 s3", "p4 s4", "p5 s5", "p6 s6"),
                labels(
                        passage("Yes"),
                        passage("No"),
                        passage("Yes"),
                        passage("No"),
                        passage("A question of its own."),
                        passage("Yes")));
    }

    private static final String DOOR = "Open the door before people arrive.";
    private static final String CHAIRS = "Put the chairs in a circle.";
    private static final String WATER = "Bring water and something to eat for everybody.";
    private static final String TALK = "Leave time to talk about what happened last month.";

    @Test
    void aPassageThatMovedKeepsItsLabel() {
        labels(passage(DOOR), passage(CHAIRS), passage(WATER), passage(TALK));
        assertEquals(
                List.of("p4 s4", "p1 s1", "p2 s2", "p3 s3"),
                labels(passage(TALK), passage(DOOR), passage(CHAIRS), passage(WATER)));
    }

    @Test
    void aPassageThatMovedAndWasRewordedKeepsItsLabel() {
        labels(passage(DOOR), passage(CHAIRS), passage(WATER), passage(TALK));
        assertEquals(
                List.of("p4 s4", "p1 s1", "p2 s2", "p3 s3"),
                labels(
                        passage("Leave some time to talk about what happened last month."),
                        passage(DOOR),
                        passage(CHAIRS),
                        passage(WATER)));
    }

    @Test
    void sentencesKeepTheirLabelsWhenAPassageIsSplit() {
        labels(passage(DOOR, CHAIRS, WATER), passage(TALK));
        assertEquals(
                List.of("p1 s1 s2", "p3 s3", "p2 s4"), labels(passage(DOOR, CHAIRS), passage(WATER), passage(TALK)));
    }

    @Test
    void sentencesKeepTheirLabelsWhenPassagesAreMerged() {
        labels(passage(DOOR, CHAIRS), passage(WATER), passage(TALK));
        assertEquals(List.of("p1 s1 s2 s3", "p3 s4"), labels(passage(DOOR, CHAIRS, WATER), passage(TALK)));
    }

    @Test
    void aSentenceThatWentToAnotherPassageKeepsItsLabel() {
        labels(passage(DOOR, CHAIRS), passage(WATER, TALK));
        assertEquals(List.of("p1 s1", "p2 s3 s2 s4"), labels(passage(DOOR), passage(WATER, CHAIRS, TALK)));
    }

    @Test
    void aRewordedCommaCostsNothing() {
        labels(passage("If you want, come."), passage("No."));
        assertEquals(List.of("p1 s1", "p2 s2"), labels(passage("If you want come."), passage("No!")));
    }

    @Test
    void anotherTypesettingIsTheSamePassage() {
        labels(passage("It's \"open\" - always..."), passage("It's open."));
        assertEquals(List.of("p1 s1", "p2 s2"), labels(passage("It’s “open” – always…"), passage("It’s\u00a0open.")));
    }

    @Test
    void whatChangedItsKindIsTheSamePassage() {
        labels(passage(DOOR), passage(CHAIRS));
        SourcePassage heading =
                new SourcePassage(0, PassageKind.HEADING, 2, passage(DOOR).segments(), Map.of());
        assertEquals(List.of("p1 s1", "p2 s2"), labels(heading, passage(CHAIRS)));
    }

    @Test
    void whatComesBackGetsANewLabelAndNoLabelTwice() {
        labels(passage(DOOR), passage(CHAIRS));
        labels(passage(DOOR));
        assertEquals(List.of("p1 s1", "p3 s3"), labels(passage(DOOR), passage(CHAIRS)));
    }

    @Test
    void aWhollyRewrittenLongTextIsLabelledInTime() {
        SourcePassage[] older = long20000("older");
        SourcePassage[] newer = long20000("newer");
        labels(older);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertFalse(labels(newer).contains("p1 s1")));
    }

    private static SourcePassage[] long20000(String word) {
        return IntStream.range(0, 20_000)
                .mapToObj(number -> passage(word + number + " " + word + number * 7))
                .toArray(SourcePassage[]::new);
    }

    /** Labels a new edition and lets it be the one before the next. */
    private List<String> labels(SourcePassage... passages) {
        List<SourcePassage> sources = new ArrayList<>();
        for (SourcePassage passage : passages) {
            sources.add(new SourcePassage(
                    sources.size(), passage.kind(), passage.level(), passage.segments(), passage.place()));
        }
        List<Succession.Labels> labels = Succession.labels(publication, before, sources);
        Edition edition = Edition.of(
                publication,
                new Edition.Origin(DocumentFormat.TEXT, "", 1, ""),
                new Edition.Content("", 1, 1, 1),
                "",
                new Keeper(new UUID(0, 1), Keeper.SECRETARIAT),
                Instant.EPOCH);
        before = IntStream.range(0, sources.size())
                .mapToObj(i -> Succeeding.predecessor(edition, sources.get(i), labels.get(i)))
                .toList();
        return labels.stream()
                .map(one -> one.passage() + " " + String.join(" ", one.segments()))
                .toList();
    }

    private static SourcePassage passage(String... sentences) {
        List<String> texts = Arrays.asList(sentences);
        return new SourcePassage(
                0,
                PassageKind.PARAGRAPH,
                0,
                IntStream.range(0, texts.size())
                        .mapToObj(i -> new SourceSegment(i, texts.get(i), ""))
                        .toList(),
                Map.of());
    }
}
