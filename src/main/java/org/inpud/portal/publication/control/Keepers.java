package org.inpud.portal.publication.control;

import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.publication.entity.Publication;

/** Who keeps a publication: the secretariat all of them, a network's coordinators those that their network owns. */
final class Keepers {

    private Keepers() {}

    static boolean mayKeep(Actor actor, Publication publication) {
        return mayKeep(actor, publication.ownerNetwork());
    }

    static boolean mayKeep(Actor actor, Optional<String> ownerNetwork) {
        return role(actor, ownerNetwork).isPresent();
    }

    static Optional<Role> role(Actor actor, Publication publication) {
        return role(actor, publication.ownerNetwork());
    }

    private static Optional<Role> role(Actor actor, Optional<String> ownerNetwork) {
        return actor.roleFor(Capability.KEEP_LICENCES, Scope.ANYWHERE)
                .or(() -> ownerNetwork.flatMap(
                        network -> actor.roleFor(Capability.REGISTER_PUBLICATION, Scope.ofNetwork(network))));
    }
}
