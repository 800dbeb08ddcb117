package org.inpud.portal.library.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.lineage.control.ReleaseEndorsed;
import org.inpud.portal.publication.control.EditionImported;
import org.inpud.portal.publication.control.PublicationChanged;
import org.inpud.portal.publication.control.PublicationRegistered;
import org.inpud.portal.release.control.AdaptationReleased;
import org.inpud.portal.release.control.CreditsChanged;
import org.inpud.portal.release.control.ReleaseWithdrawn;
import org.inpud.portal.web.PublicPageCache;

/** Whatever changes what readers see makes the kept pages old, as soon as it stands in the database. */
@ApplicationScoped
class ShelfChanges {

    @Inject
    private PublicPageCache pages;

    void named(@Observes(during = TransactionPhase.AFTER_SUCCESS) CreditsChanged event) {
        pages.drop();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        if (event instanceof AdaptationReleased
                || event instanceof ReleaseWithdrawn
                || event instanceof ReleaseEndorsed
                || event instanceof PublicationRegistered
                || event instanceof PublicationChanged
                || event instanceof EditionImported) {
            pages.drop();
        }
    }
}
