package org.inpud.portal.document.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.ReadingPassage;
import org.inpud.portal.document.entity.ReadingPassage.ReadingSegment;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;

/** Shorthand of this room's tests. */
final class Documents {

    static final LanguageTag ENGLISH = LanguageTag.of("en");

    private Documents() {}

    static SourceDocument taken(byte[] content, String name) {
        Outcome<SourceDocument> outcome = new Extraction().extract(content, name, ENGLISH);
        if (!outcome.isDone()) {
            throw new AssertionError(name + " was refused: " + outcome.refusals());
        }
        return outcome.value();
    }

    static SourceDocument taken(String text, String name) {
        return taken(text.getBytes(StandardCharsets.UTF_8), name);
    }

    static byte[] merged(byte[] original, SourceDocument document, LanguageTag target, PassageVersion... versions) {
        return merging(original, document, target, versions).value();
    }

    static Outcome<byte[]> merging(
            byte[] original, SourceDocument document, LanguageTag target, PassageVersion... versions) {
        try {
            return new Merging().merge(original, document.format(), document.language(), target, List.of(versions));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    static String mergedText(String original, SourceDocument document, PassageVersion... versions) {
        byte[] merged = merged(original.getBytes(StandardCharsets.UTF_8), document, LanguageTag.of("fr"), versions);
        return new String(merged, StandardCharsets.UTF_8);
    }

    /** Every passage "translated" into its own words. */
    static PassageVersion[] unchanged(SourceDocument document) {
        return document.passages().stream()
                .map(passage -> PassageVersion.translated(passage.index(), texts(passage)))
                .toArray(PassageVersion[]::new);
    }

    static List<String> texts(SourcePassage passage) {
        return passage.segments().stream().map(SourceSegment::text).toList();
    }

    static List<List<String>> texts(SourceDocument document) {
        return document.passages().stream().map(Documents::texts).toList();
    }

    static List<ReadingPassage> reading(SourceDocument document) {
        return document.passages().stream()
                .map(passage -> new ReadingPassage(
                        passage.kind(),
                        passage.level(),
                        passage.segments().stream()
                                .map(segment -> new ReadingSegment(segment.text(), segment.codes()))
                                .toList(),
                        passage.place()))
                .toList();
    }
}
