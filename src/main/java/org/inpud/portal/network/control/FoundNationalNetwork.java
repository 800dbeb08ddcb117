package org.inpud.portal.network.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.SqlStates;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.NationalNetwork;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.people.control.WaysIn;

/**
 * A region’s coordinators found its national networks and hand each to its first coordinator. From then on it decides
 * for itself, within the region’s rules; of its work the region sees what everybody sees.
 */
@UseCase
public class FoundNationalNetwork {

    /** A new network, and the link for whoever will coordinate it. */
    public record Founded(NetworkView network, WaysIn.Made way) {}

    /** @param isCoordinated whether somebody took it on already */
    public record National(NetworkView network, boolean isCoordinated) {}

    private Networks networks;
    private RulesOfNetwork rules;
    private Memberships memberships;
    private Invitations invitations;
    private RolesInForce roles;
    private Event<DomainEvent> events;

    protected FoundNationalNetwork() {}

    @Inject
    public FoundNationalNetwork(
            Networks networks,
            RulesOfNetwork rules,
            Memberships memberships,
            Invitations invitations,
            RolesInForce roles,
            Event<DomainEvent> events) {
        this.networks = networks;
        this.rules = rules;
        this.memberships = memberships;
        this.invitations = invitations;
        this.roles = roles;
        this.events = events;
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<List<National>> of(Actor actor, NetworkKey region, LanguageTag reader) {
        return Outcome.done(networks.nationalsOf(region).stream()
                .map(network -> new National(NetworkView.of(network, reader), isCoordinated(network.key())))
                .toList());
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<Founded> found(Actor actor, NetworkKey key, NationalNetwork wanted, LanguageTag reader) {
        Optional<Network> region = networks.findToChange(key);
        if (region.isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK);
        }
        if (roles.wasEnded(actor, Role.COORDINATOR, key.scope())) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        return Network.national(region.get(), wanted).then(founded -> {
            if (networks.isTaken(founded)) {
                return Outcome.refused(Refusal.of(NetworkRefusal.ACRONYM_TAKEN).at("acronym"));
            }
            try {
                networks.add(founded);
            } catch (PersistenceException foundedMeanwhile) {
                if (SqlStates.isDuplicate(foundedMeanwhile)) {
                    return Outcome.refused(
                            Refusal.of(NetworkRefusal.ACRONYM_TAKEN).at("acronym"));
                }
                throw foundedMeanwhile;
            }
            rules.toChange(founded.key().value());
            events.fire(NationalNetworkFounded.of(actor, key, founded));
            return Outcome.done(new Founded(NetworkView.of(founded, reader), invite(actor, key, founded)));
        });
    }

    /** Another link for the first coordinator, where the one before went astray; none where somebody coordinates. */
    @Requires(Capability.KEEP_NETWORK)
    public Outcome<WaysIn.Made> inviteFirst(Actor actor, NetworkKey region, String national) {
        Optional<Network> found = networks.find(national)
                .filter(one -> one.parent().filter(region.value()::equals).isPresent());
        if (found.isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK);
        }
        return isCoordinated(found.get().key())
                ? Outcome.refused(NetworkRefusal.COORDINATED_ALREADY)
                : Outcome.done(invite(actor, region, found.get()));
    }

    private WaysIn.Made invite(Actor actor, NetworkKey region, Network national) {
        Role as = actor.roleFor(Capability.KEEP_NETWORK, region.scope()).orElseThrow();
        return invitations.makeFirst(actor, as, national.key().value());
    }

    private boolean isCoordinated(NetworkKey network) {
        return !memberships
                .inRole(Role.COORDINATOR, Optional.of(network.value()))
                .isEmpty();
    }
}
