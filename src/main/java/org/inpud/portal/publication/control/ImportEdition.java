package org.inpud.portal.publication.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.document.control.Extraction;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.PublicationRefusal;

/** Takes a file in as the next edition of a publication: all of it, or nothing. */
@UseCase
public class ImportEdition {

    /** The most that a file may weigh. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int LONGEST_NOTE = 500;

    /** What a person should know about an import that went well. */
    public enum Warning {
        /** Without headings there is no outline to find one's way by. */
        NO_HEADINGS
    }

    public record Imported(String publication, EditionView edition, List<Warning> warnings) {}

    @Inject
    private Publications publications;

    @Inject
    private Editions editions;

    @Inject
    private EditionWriter writer;

    @Inject
    private Extraction extraction;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param fileName whose ending tells Markdown from plain text; it is not kept
     * @param content read to its end, or until it is too large
     */
    @Requires(Capability.REGISTER_PUBLICATION)
    public Outcome<Imported> importFile(
            Actor actor, PublicationKey key, String fileName, InputStream content, String note) throws IOException {
        Optional<Publication> found = publications.find(key);
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        if (!Keepers.mayKeep(actor, found.get())) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        String saidAboutIt = note == null ? "" : Text.normal(note).strip();
        if (saidAboutIt.length() > LONGEST_NOTE) {
            return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_NOTE))
                    .at("note"));
        }
        byte[] bytes = content.readNBytes((int) MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Outcome.refused(DocumentRefusal.TOO_LARGE);
        }
        Outcome<SourceDocument> extracted =
                extraction.extract(bytes, fileName, found.get().language());
        return extracted.isDone() ? keep(actor, key, bytes, extracted.value(), saidAboutIt) : extracted.passOn();
    }

    private Outcome<Imported> keep(Actor actor, PublicationKey key, byte[] bytes, SourceDocument document, String note)
            throws IOException {
        // Held from here on only, so that two imports at once never number the same edition and nobody waits for a
        // parser.
        Publication publication = publications.findToChange(key).orElseThrow();
        Edition.Content content = EditionWriter.content(document);
        Optional<Edition> same = editions.withDigest(key, content.digest());
        if (same.isPresent()) {
            return Outcome.refused(Refusal.of(
                    PublicationRefusal.SAME_AS_EDITION,
                    Map.of("edition", Integer.toString(same.get().number()))));
        }
        Edition edition = writer.write(publication, document, bytes, content, note, actor.id());
        events.fire(EditionImported.of(actor, edition));
        return Outcome.done(new Imported(key.value(), EditionView.of(edition), warnings(document)));
    }

    private static List<Warning> warnings(SourceDocument document) {
        boolean hasHeadings = document.passages().stream().anyMatch(passage -> passage.kind() == PassageKind.HEADING);
        return hasHeadings ? List.of() : List.of(Warning.NO_HEADINGS);
    }
}
