package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inpud.portal.document.control.EmbeddedPictures;
import org.inpud.portal.document.control.Precedent;
import org.inpud.portal.document.control.Words;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Keeper;
import org.inpud.portal.publication.entity.Passage;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.Segment;

/** Stores an extracted document as an edition. */
@ApplicationScoped
class EditionWriter {

    @Inject
    private Editions editions;

    @Inject
    private EditionRows rows;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    Edition write(
            Publication publication,
            List<Succession.Predecessor> predecessors,
            SourceDocument document,
            byte[] file,
            Edition.Content content,
            Edition.Treatment treatment,
            String note,
            Keeper importedBy)
            throws IOException {
        List<Succession.Labels> labels = Succession.labels(publication, predecessors, document.passages());
        FileStore.Stored stored = files.keep(new ByteArrayInputStream(file));
        Edition.Origin origin =
                new Edition.Origin(document.format(), stored.digest(), stored.size(), document.engine());
        Edition edition = Edition.of(publication, origin, content, note, importedBy, clock.instant())
                .treated(treatment);
        entities.persist(edition);
        entities.flush();
        List<Passage> passages = new ArrayList<>(content.passages());
        List<Segment> segments = new ArrayList<>(content.segments());
        for (int i = 0; i < document.passages().size(); i++) {
            add(edition, document.passages().get(i), labels.get(i), passages, segments);
        }
        rows.write(edition, passages, segments);
        return edition;
    }

    /** What the import found, with the digest by which the same text is known again. */
    static Edition.Content content(SourceDocument document) {
        MessageDigest digest = Text.sha256();
        add(digest, document.format().name());
        int segments = 0;
        int words = 0;
        for (SourcePassage passage : document.passages()) {
            add(digest, passage.kind().name() + passage.level());
            String look = EmbeddedPictures.look(passage.place());
            if (!look.isEmpty()) {
                add(digest, look);
            }
            for (SourceSegment segment : passage.segments()) {
                add(digest, segment.text());
                add(digest, segment.codes());
                words += Words.count(segment.text(), document.language());
                segments++;
            }
        }
        return new Edition.Content(
                HexFormat.of().formatHex(digest.digest()), document.passages().size(), segments, words);
    }

    /** Cut as the edition before where it says the same. */
    static SourceDocument asBefore(List<Succession.Predecessor> predecessors, SourceDocument document) {
        return new Precedent(predecessors.stream()
                        .map(one ->
                                one.segments().stream().map(Segment::asTaken).toList())
                        .toList())
                .applied(document);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** The passages of the newest edition. */
    List<Succession.Predecessor> predecessors(Publication publication) {
        if (!publication.hasText()) {
            return List.of();
        }
        return editions.newest(publication.key())
                .map(newest -> {
                    Map<String, List<Segment>> segments = editions.segments(newest.id()).stream()
                            .collect(Collectors.groupingBy(
                                    segment -> segment.passage().label()));
                    return editions.passages(newest.id()).stream()
                            .map(passage -> new Succession.Predecessor(
                                    passage, segments.getOrDefault(passage.label(), List.of())))
                            .toList();
                })
                .orElse(List.of());
    }

    private static void add(
            Edition edition,
            SourcePassage source,
            Succession.Labels labels,
            List<Passage> passages,
            List<Segment> segments) {
        Passage passage = Passage.of(edition, labels.passage(), source, Succession.hash(source));
        passage.inherit(labels.isCore(), labels.isMustNotOmit());
        passages.add(passage);
        for (int i = 0; i < source.segments().size(); i++) {
            SourceSegment text = source.segments().get(i);
            segments.add(Segment.of(passage, labels.segments().get(i), segments.size(), text, Text.hash(text.text())));
        }
    }
}
