package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRules;
import org.inpud.portal.network.entity.RegionalRules;

/** The rules by which each network works. */
@ApplicationScoped
public class RulesOfNetwork {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** By which it works: a national network by its own and its region’s, the stricter of the two rule by rule. */
    public NetworkRules of(String network) {
        NetworkRules own = own(network);
        return region(network).map(own::within).orElse(own);
    }

    /** The same, with where each comes from. */
    RulesView view(String network) {
        return RulesView.of(own(network), region(network));
    }

    /** What the network has set for itself, or what all begin with. */
    private NetworkRules own(String network) {
        NetworkRules rules = entities.find(NetworkRules.class, network);
        return rules == null ? NetworkRules.usual(NetworkKey.of(network)) : rules;
    }

    /** The rules within which a national network sets its own; other networks have none above them. */
    Optional<RegionalRules> region(String network) {
        return Optional.ofNullable(entities.find(Network.class, network))
                .flatMap(Network::parent)
                .map(key -> entities.find(Network.class, key))
                .map(region -> {
                    NetworkRules rules = own(region.key().value());
                    return new RegionalRules(region.acronym(), rules.values(), rules.version());
                });
    }

    /** What the network has set for itself, to be changed: written down for the first time where need be. */
    NetworkRules toChange(String network) {
        NetworkRules rules = own(network);
        if (!entities.contains(rules)) {
            entities.persist(rules);
        }
        return rules;
    }

    void flush() {
        entities.flush();
    }
}
