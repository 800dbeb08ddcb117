package org.inpud.portal.adaptation.entity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Text;

/** The text of a local change: its segments in their order. */
public record OwnText(List<Rendering> segments, LanguageTag language) {

    /** Their sentences stand without a space between them. */
    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my", "bo", "dz");

    public OwnText {
        segments = List.copyOf(segments);
    }

    /** The sentences as one text. */
    public String text() {
        return segments.stream().map(Rendering::target).collect(Collectors.joining(between()));
    }

    private String between() {
        return WITHOUT_SPACES.contains(language.primary()) ? "" : " ";
    }

    public List<String> labels() {
        return segments.stream().map(Rendering::segment).toList();
    }

    /** Tells one text from another; nothing for no text. */
    public String hash() {
        return segments.isEmpty() ? "" : Text.hash(text());
    }

    public boolean isPartlyBy(UUID person) {
        return segments.stream().anyMatch(segment -> segment.isBy(person));
    }
}
