package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.inpud.portal.network.entity.CannedReasons;
import org.inpud.portal.network.entity.NetworkKey;

/** The canned reasons of each network. */
@ApplicationScoped
public class ReasonsOfNetwork {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    public List<String> of(String network) {
        return find(NetworkKey.of(network)).texts();
    }

    CannedReasons find(NetworkKey network) {
        CannedReasons reasons = entities.find(CannedReasons.class, network.value());
        return reasons == null ? CannedReasons.none(network) : reasons;
    }

    CannedReasons toChange(NetworkKey network) {
        CannedReasons reasons = find(network);
        if (!entities.contains(reasons)) {
            entities.persist(reasons);
        }
        return reasons;
    }

    void flush() {
        entities.flush();
    }
}
