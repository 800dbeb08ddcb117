package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRules;

/** The rules by which each network works. */
@ApplicationScoped
public class RulesOfNetwork {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** The network’s own, or those that all begin with. */
    public NetworkRules of(String network) {
        NetworkRules rules = entities.find(NetworkRules.class, network);
        return rules == null ? NetworkRules.usual(NetworkKey.of(network)) : rules;
    }

    /** The same, to be changed: written down for the first time where need be. */
    NetworkRules toChange(String network) {
        NetworkRules rules = of(network);
        if (!entities.contains(rules)) {
            entities.persist(rules);
        }
        return rules;
    }

    void flush() {
        entities.flush();
    }
}
