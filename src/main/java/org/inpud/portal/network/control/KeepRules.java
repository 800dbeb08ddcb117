package org.inpud.portal.network.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.network.entity.NetworkRules;
import org.inpud.portal.network.entity.RulesWanted;

/** Shows coordinators the rules of their network and changes them; the change is refused where somebody was faster. */
@UseCase
public class KeepRules {

    private Networks networks;
    private RulesOfNetwork rules;
    private RolesInForce roles;
    private Event<DomainEvent> events;

    protected KeepRules() {}

    @Inject
    public KeepRules(Networks networks, RulesOfNetwork rules, RolesInForce roles, Event<DomainEvent> events) {
        this.networks = networks;
        this.rules = rules;
        this.roles = roles;
        this.events = events;
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<RulesView> see(Actor actor, NetworkKey network) {
        return networks.find(network).isPresent()
                ? Outcome.done(rules.view(network.value()))
                : Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK);
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<RulesView> change(Actor actor, NetworkKey key, long version, RulesWanted wanted) {
        Optional<Network> network = networks.findToChange(key);
        if (network.isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK);
        }
        if (roles.wasEnded(actor, Role.COORDINATOR, key.scope())) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        NetworkRules own = rules.toChange(key.value());
        RulesView before = rules.view(key.value());
        RulesWanted set = own.values();
        if (before.version() != version) {
            return Outcome.stale(before);
        }
        Outcome<Void> changed =
                before.region().map(region -> own.become(wanted, region)).orElseGet(() -> own.become(wanted));
        return changed.map(unused -> {
            if (!own.values().equals(set)) {
                own.sign(actor.id(), actor.roleFor(Capability.KEEP_NETWORK, key.scope()));
            }
            rules.flush();
            RulesView after = rules.view(key.value());
            events.fire(NetworkRulesChanged.of(
                    actor, key, after.version(), after.rules().changesFrom(before.rules())));
            return after;
        });
    }
}
