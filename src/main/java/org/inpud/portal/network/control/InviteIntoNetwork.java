package org.inpud.portal.network.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.people.control.WaysIn;

/** Makes the one-time link by which somebody joins a network in a role; how the link reaches them is the coordinator’s choice. */
@UseCase
public class InviteIntoNetwork {

    private Networks networks;
    private Invitations invitations;
    private RolesInForce roles;

    protected InviteIntoNetwork() {}

    @Inject
    public InviteIntoNetwork(Networks networks, Invitations invitations, RolesInForce roles) {
        this.networks = networks;
        this.invitations = invitations;
        this.roles = roles;
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<WaysIn.Made> invite(Actor actor, NetworkKey key, RoleWanted wanted) {
        Optional<Network> network = networks.find(key);
        if (network.isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK);
        }
        if (roles.wasEnded(actor, Role.COORDINATOR, key.scope())) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        List<Refusal> refusals = wanted.refusals(network.get());
        return refusals.isEmpty()
                ? Outcome.done(invitations.make(actor, wanted.in(network.get())))
                : Outcome.refused(refusals);
    }
}
