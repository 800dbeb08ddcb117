package org.inpud.portal.publication.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import java.util.Set;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.publication.entity.Licence;
import org.inpud.portal.publication.entity.Particulars;
import org.junit.jupiter.api.Test;

class PublicationDraftsTest {

    private static final Set<String> TOPICS = Set.of("law", "health");
    private static final Year NOW = Year.of(2026);

    @Test
    void aCompleteDraftBecomesParticulars() {
        Particulars particulars = new PublicationDraft(
                        "Words", "case-study", 2020, "EN", List.of("policy"), List.of("law"), "CC BY-NC 3.0")
                .check(TOPICS, NOW)
                .value();
        assertEquals(Kind.CASE_STUDY, particulars.kind());
        assertEquals("en", particulars.language().value());
        assertEquals(Licence.CC_BY_NC_3, particulars.licence());
    }

    @Test
    void everyFieldThatCannotBeUsedIsNamedAtOnce() {
        Outcome<Particulars> outcome = new PublicationDraft(
                        " ", "novel", 1066, "xx-", List.of("fame"), List.of("law", "weather"), "CC BY 1.0")
                .check(TOPICS, NOW);
        assertEquals(List.of("title", "kind", "language", "licence", "objectives", "topics", "year"), fields(outcome));
    }

    @Test
    void whatIsMissingIsAskedFor() {
        Outcome<Particulars> outcome =
                new PublicationDraft(null, null, null, null, null, null, null).check(TOPICS, NOW);
        assertEquals(List.of("title", "kind", "language", "licence", "year"), fields(outcome));
        assertTrue(outcome.refusals().stream()
                .allMatch(refusal -> refusal.code().name().equals("MISSING_VALUE")));
    }

    @Test
    void aChangeKeepsWhatItDoesNotName() {
        Particulars standing = new PublicationDraft(
                        "Words", "guide", 2020, "en", List.of("policy"), List.of("law"), "unknown")
                .check(TOPICS, NOW)
                .value();
        Particulars changed = new PublicationDraft(null, null, 2021, null, null, List.of(), "CC0 1.0")
                .over(standing)
                .check(TOPICS, NOW)
                .value();
        assertEquals("Words", changed.title());
        assertEquals(2021, changed.year());
        assertEquals(Set.of(), changed.topics());
        assertEquals(standing.objectives(), changed.objectives());
        assertEquals(Licence.CC0_1, changed.licence());
    }

    private static List<String> fields(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.field().orElseThrow())
                .toList();
    }
}
