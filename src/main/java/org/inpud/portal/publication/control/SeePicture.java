package org.inpud.portal.publication.control;

import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.PublicationKey;

/** A picture of an edition, open to everybody as its text is. */
@UseCase
public class SeePicture {

    @Inject
    private Editions editions;

    @Inject
    private EditionPictures pictures;

    /**
     * @param digest of its content
     */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<KeptPicture> see(Actor actor, PublicationKey key, int number, String digest) {
        Optional<KeptPicture> picture = editions.find(key, number).flatMap(edition -> pictures.find(edition, digest));
        return picture.map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
