package org.inpud.portal.network.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.Membership;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.people.control.Pseudonyms;

/** Shows the networks to everybody, and a network to those who work in it. */
@UseCase
public class FindNetworks {

    /**
     * A network as its own people see it.
     *
     * @param coordinators their pseudonyms; other members are for the coordinators to know
     */
    public record Inside(NetworkView network, RulesView rules, List<String> coordinators) {}

    private Networks networks;
    private RulesOfNetwork rules;
    private Memberships memberships;
    private Pseudonyms pseudonyms;

    protected FindNetworks() {}

    @Inject
    public FindNetworks(Networks networks, RulesOfNetwork rules, Memberships memberships, Pseudonyms pseudonyms) {
        this.networks = networks;
        this.rules = rules;
        this.memberships = memberships;
        this.pseudonyms = pseudonyms;
    }

    @Requires(Capability.READ_PUBLIC)
    public Outcome<List<NetworkView>> all(Actor actor, LanguageTag reader) {
        return Outcome.done(networks.all().stream()
                .map(network -> NetworkView.of(network, reader))
                .toList());
    }

    @Requires(Capability.READ_PUBLIC)
    public Outcome<NetworkView> one(Actor actor, NetworkKey key, LanguageTag reader) {
        return networks.find(key)
                .map(network -> Outcome.done(NetworkView.of(network, reader)))
                .orElseGet(() -> Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK));
    }

    @Requires(Capability.SEE_WORK)
    public Outcome<Inside> inside(Actor actor, NetworkKey key, LanguageTag reader) {
        return networks.find(key)
                .map(network -> Outcome.done(
                        new Inside(NetworkView.of(network, reader), rules.view(key.value()), coordinators(key))))
                .orElseGet(() -> Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK));
    }

    private List<String> coordinators(NetworkKey key) {
        List<UUID> persons = memberships.inRole(Role.COORDINATOR, Optional.of(key.value())).stream()
                .map(Membership::person)
                .distinct()
                .toList();
        return pseudonyms.of(persons).values().stream().sorted().toList();
    }
}
