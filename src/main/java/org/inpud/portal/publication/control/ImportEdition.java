package org.inpud.portal.publication.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.document.control.Extraction;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Keeper;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.PublicationRefusal;

/**
 * Takes a file in as the next edition of a publication: all of it, or nothing. A file is looked at and cleaned before
 * anything of it is kept, for as little time as an upload; taking it apart may be left to a job.
 */
@UseCase
public class ImportEdition {

    /** What a person should know about an import that went well. */
    public enum Warning {
        /** Without headings there is no outline to find one's way by. */
        NO_HEADINGS,
        /** The text of a PDF is a draft. */
        FROM_PDF
    }

    /** An edition that is in, with what was taken out of its file. */
    public record Imported(String publication, EditionView edition, EditionReport report, List<Warning> warnings) {}

    /** How far it is, from 0 to 100. */
    @FunctionalInterface
    public interface Progress {
        void at(int percent);
    }

    @Inject
    private Publications publications;

    @Inject
    private Editions editions;

    @Inject
    private EditionWriter writer;

    @Inject
    private Admissions admissions;

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
        Outcome<CleanFile> clean = admissions.admit(actor, key, fileName, content, note);
        return clean.isDone() ? take(actor, key, clean.value(), percent -> {}) : clean.passOn();
    }

    /** The longer part of it, as a job. */
    @Requires(Capability.REGISTER_PUBLICATION)
    public Outcome<Imported> finish(Actor actor, PublicationKey key, CleanFile file, Progress progress)
            throws IOException {
        Outcome<Publication> publication = admissions.kept(actor, key);
        return publication.isDone() ? take(actor, key, file, progress) : publication.passOn();
    }

    private Outcome<Imported> take(Actor actor, PublicationKey key, CleanFile file, Progress progress)
            throws IOException {
        progress.at(10);
        Outcome<SourceDocument> extracted = extraction.extractClean(
                file.content(),
                file.format(),
                publications.find(key).orElseThrow().language());
        if (!extracted.isDone()) {
            return extracted.passOn();
        }
        progress.at(60);
        // Held from here on only, so that two imports at once never number the same edition and nobody waits for a
        // parser.
        Publication publication = publications.findToChange(key).orElseThrow();
        List<Succession.Predecessor> predecessors = writer.predecessors(publication);
        SourceDocument document = EditionWriter.asBefore(predecessors, extracted.value());
        Edition.Content content = EditionWriter.content(document);
        Optional<Edition> same = publication.hasText() ? editions.withDigest(key, content.digest()) : Optional.empty();
        if (same.isPresent()) {
            return Outcome.refused(Refusal.of(
                    PublicationRefusal.SAME_AS_EDITION,
                    Map.of("edition", Integer.toString(same.get().number()))));
        }
        Keeper keeper = Keepers.keeper(actor, publication).orElseThrow();
        Edition edition = writer.write(
                publication, predecessors, document, file.content(), content, file.treatment(), file.note(), keeper);
        events.fire(EditionImported.of(actor, edition));
        progress.at(95);
        return Outcome.done(new Imported(
                key.value(), EditionView.of(edition), EditionReport.of(edition), warnings(document, file)));
    }

    private static List<Warning> warnings(SourceDocument document, CleanFile file) {
        List<Warning> warnings = new ArrayList<>();
        if (file.treatment().isFromPdf()) {
            warnings.add(Warning.FROM_PDF);
        }
        if (document.passages().stream().noneMatch(passage -> passage.kind() == PassageKind.HEADING)) {
            warnings.add(Warning.NO_HEADINGS);
        }
        return warnings;
    }
}
