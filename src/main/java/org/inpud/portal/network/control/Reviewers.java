package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.Membership;
import org.inpud.portal.network.entity.NetworkKey;

/** Who reviews in a network. */
@ApplicationScoped
public class Reviewers {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Those who review texts of this language, who came first first. */
    public List<UUID> in(NetworkKey network, LanguageTag language) {
        return entities.createQuery(
                        "select m from Membership m where m.network = :network and m.role = :role and m.until is null"
                                + " order by m.since",
                        Membership.class)
                .setParameter("network", network.value())
                .setParameter("role", Role.REVIEWER)
                .getResultStream()
                .filter(membership -> membership
                        .held()
                        .language()
                        .map(own -> own.covers(language))
                        .orElse(true))
                .map(Membership::person)
                .distinct()
                .toList();
    }
}
