package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.document.control.Scrubbing;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.Upload;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;

/** The door for files of editions: whoever keeps the publication may bring one, and nothing passes uncleaned. */
@ApplicationScoped
class Admissions {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private Publications publications;

    @Inject
    private Scrubbing scrubbing;

    /** The publication, if it is this actor's to keep. */
    Outcome<Publication> kept(Actor actor, PublicationKey key) {
        Optional<Publication> found = publications.find(key);
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        return Keepers.mayKeep(actor, found.get())
                ? Outcome.done(found.get())
                : Outcome.refused(KernelRefusal.FORBIDDEN);
    }

    Outcome<CleanFile> admit(Actor actor, PublicationKey key, String fileName, InputStream content, String note)
            throws IOException {
        Outcome<Publication> publication = kept(actor, key);
        if (!publication.isDone()) {
            return publication.passOn();
        }
        String saidAboutIt = note == null ? "" : Text.normal(note).strip();
        if (saidAboutIt.length() > LONGEST_NOTE) {
            return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_NOTE))
                    .at("note"));
        }
        return Upload.read(content)
                .then(bytes -> scrubbing.admit(bytes, fileName))
                .map(scrubbed -> CleanFile.of(scrubbed, saidAboutIt));
    }
}
