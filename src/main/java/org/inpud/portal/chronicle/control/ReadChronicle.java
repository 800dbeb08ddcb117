package org.inpud.portal.chronicle.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.UseCase;

/** Reads what happened, for those whose network it happened in. */
@UseCase
public class ReadChronicle {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** The newest entries of these kinds in the actor's networks, and those that belong to no network. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<ChronicleEntry>> recent(Actor actor, Collection<String> events, int most) {
        List<String> networks = actor.roles().stream()
                .map(RoleHeld::network)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return Outcome.done(entities.createQuery(
                        "select e from ChronicleEntry e where e.event in :events"
                                + " and (e.network is null or e.network in :networks) order by e.id desc",
                        ChronicleEntry.class)
                .setParameter("events", events)
                .setParameter("networks", networks.isEmpty() ? List.of("") : networks)
                .setMaxResults(Math.min(most, MOST))
                .getResultList());
    }
}
