package org.inpud.portal.publication.control;

import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.publication.entity.Keeper;
import org.inpud.portal.publication.entity.Publication;

/** Who keeps a publication: the secretariat INPUD's, and a network's coordinators, they alone, those of their network. */
public final class Keepers {

    private Keepers() {}

    static boolean mayKeep(Actor actor, Publication publication) {
        return mayKeep(actor, publication.ownerNetwork());
    }

    static boolean mayKeep(Actor actor, Optional<String> ownerNetwork) {
        return role(actor, ownerNetwork).isPresent();
    }

    /** The actor as the keeper of this work. */
    static Optional<Keeper> keeper(Actor actor, Publication publication) {
        return heldFor(actor, publication.ownerNetwork())
                .map(held -> new Keeper(actor.id(), held.network().orElse(Keeper.SECRETARIAT)));
    }

    /** The role by which the actor keeps it, and in which network. */
    public static Optional<RoleHeld> heldFor(Actor actor, Publication publication) {
        return heldFor(actor, publication.ownerNetwork());
    }

    static Optional<Role> role(Actor actor, Publication publication) {
        return role(actor, publication.ownerNetwork());
    }

    private static Optional<Role> role(Actor actor, Optional<String> ownerNetwork) {
        return heldFor(actor, ownerNetwork).map(RoleHeld::role);
    }

    /** By which role, and whose: what the rows say is what the actor holds, not what the work would want. */
    private static Optional<RoleHeld> heldFor(Actor actor, Optional<String> ownerNetwork) {
        return ownerNetwork
                .map(network -> actor.heldFor(Capability.KEEP_OWN_WORKS, Scope.ofNetwork(network)))
                .orElseGet(() -> actor.heldFor(Capability.KEEP_LICENCES, Scope.ANYWHERE));
    }
}
