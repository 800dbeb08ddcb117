package org.inpud.portal.publication.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.control.Inline;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.Segment;

/** The text of an edition, open to everybody: its outline, its passages as read, its segments as translated. */
@UseCase
public class ReadEdition {

    /** A segment as the API serves it. */
    public record SegmentView(String id, String passage, PassageKind kind, int level, String source) {}

    /** Some segments of an edition, in its order. */
    public record Segments(List<SegmentView> items, long total) {}

    /**
     * A heading of the outline.
     *
     * @param position of its passage in the edition
     */
    public record Heading(String passage, int position, int level, String text) {}

    /** A passage to be read: {@code html} is sanitised and carries the inline formatting. */
    public record ReadPassage(PassageView passage, int position, String html, Optional<KeptPicture> picture) {}

    /** An edition with its outline and what else a reader of it needs. */
    public record Frame(PublicationView publication, EditionReport report, List<Heading> outline, boolean mayKeep) {

        public EditionView edition() {
            return report.edition();
        }
    }

    @Inject
    private Editions editions;

    @Inject
    private EditionPictures pictures;

    @Requires(Capability.READ_PUBLIC)
    public Outcome<EditionReport> edition(Actor actor, PublicationKey key, int number) {
        return in(key, number, EditionReport::of);
    }

    @Requires(Capability.READ_PUBLIC)
    public Outcome<Segments> segments(Actor actor, PublicationKey key, int number, int offset, int size) {
        return in(
                key,
                number,
                edition -> new Segments(
                        editions.segments(edition.id(), offset, offset + size).stream()
                                .map(ReadEdition::view)
                                .toList(),
                        edition.segments()));
    }

    @Requires(Capability.READ_PUBLIC)
    public Outcome<Frame> frame(Actor actor, PublicationKey key, int number) {
        return in(
                key,
                number,
                edition -> new Frame(
                        PublicationView.of(edition.publication(), List.of(), List.of()),
                        EditionReport.of(edition),
                        outline(edition),
                        Keepers.mayKeep(actor, edition.publication())));
    }

    /** The passages of these positions, to be read; two queries, however many. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<List<ReadPassage>> passages(Actor actor, PublicationKey key, int number, int offset, int size) {
        return in(key, number, edition -> {
            List<Passage> passages = editions.passages(edition.id(), offset, offset + size);
            Map<String, String> texts =
                    editions
                            .segmentsOf(
                                    edition.id(),
                                    passages.stream().map(Passage::label).toList())
                            .stream()
                            .collect(Collectors.groupingBy(
                                    segment -> segment.passage().label(),
                                    Collectors.mapping(
                                            segment -> Inline.html(segment.source(), segment.codes()),
                                            Collectors.joining(" "))));
            Map<String, KeptPicture> kept = passages.stream().anyMatch(passage -> passage.kind() == PassageKind.PICTURE)
                    ? pictures.of(edition)
                    : Map.of();
            return passages.stream()
                    .map(passage -> new ReadPassage(
                            PassageView.of(passage),
                            passage.position(),
                            texts.getOrDefault(passage.label(), ""),
                            passage.kind() == PassageKind.PICTURE
                                    ? EmbeddedPictures.reference(passage.place())
                                            .map(kept::get)
                                    : Optional.empty()))
                    .toList();
        });
    }

    private List<Heading> outline(Edition edition) {
        return editions.headings(edition.id()).stream()
                .collect(Collectors.groupingBy(
                        segment -> segment.passage().position(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ReadEdition::heading)
                .toList();
    }

    private static Heading heading(List<Segment> segments) {
        Passage passage = segments.get(0).passage();
        String text = segments.stream()
                .map(segment -> Inline.plain(segment.source(), segment.codes()))
                .collect(Collectors.joining(" "));
        return new Heading(passage.label(), passage.position(), passage.level(), text);
    }

    private static SegmentView view(Segment segment) {
        Passage passage = segment.passage();
        return new SegmentView(segment.label(), passage.label(), passage.kind(), passage.level(), segment.source());
    }

    private <T> Outcome<T> in(PublicationKey key, int number, Function<Edition, T> read) {
        Optional<Edition> edition = editions.find(key, number);
        return edition.isPresent() ? Outcome.done(read.apply(edition.get())) : Outcome.refused(KernelRefusal.NOT_FOUND);
    }
}
