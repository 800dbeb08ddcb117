package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;

/** Who owns the work that a network adapts: INPUD, or a network. */
@ApplicationScoped
class WorkOwners {

    private static final String INPUD = "INPUD";

    @Inject
    private Publications publications;

    @Inject
    private Networks networks;

    /** The name that it goes by, as sentences name it. */
    String nameOf(AdaptationId adaptation) {
        return publications
                .find(PublicationKey.of(adaptation.publication()))
                .flatMap(Publication::ownerNetwork)
                .flatMap(networks::find)
                .map(Network::acronym)
                .orElse(INPUD);
    }
}
