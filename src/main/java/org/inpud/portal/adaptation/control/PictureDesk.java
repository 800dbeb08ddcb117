package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.ShownPicture;
import org.inpud.portal.document.control.PictureGuard;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.publication.control.Editions;

/** Puts an uploaded picture, looked at and cleaned, into a local change on a picture. */
@ApplicationScoped
class PictureDesk {

    @Inject
    private Editions editions;

    @Inject
    private FileStore files;

    @Inject
    private PictureGuard guard;

    /** Looks at what was uploaded; nobody is held up meanwhile. */
    Outcome<PictureFile> admit(byte[] content) {
        return guard.admit(content);
    }

    Outcome<LocalChange> show(
            Adaptation adaptation, LocalChange change, PictureFile picture, Author author, Instant now) {
        boolean isPicture = editions.passage(adaptation.edition(), change.passage())
                .filter(passage -> passage.kind() == PassageKind.PICTURE)
                .isPresent();
        if (!isPicture) {
            return Outcome.refused(Refusal.of(AdaptationRefusal.NO_PICTURE_HERE).at("picture"));
        }
        return change.show(ShownPicture.of(picture, kept(picture)), author, now);
    }

    private String kept(PictureFile picture) {
        try {
            return files.keep(new ByteArrayInputStream(picture.content())).digest();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
