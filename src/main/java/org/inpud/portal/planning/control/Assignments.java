package org.inpud.portal.planning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.planning.entity.Deadline;

/** All assignments and deadlines. */
@ApplicationScoped
public class Assignments {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    void add(Assignment assignment) {
        entities.persist(assignment);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** Those on the plan, the whole first, then by section. */
    public List<Assignment> of(AdaptationId adaptation) {
        return entities.createQuery(
                        "select a from Assignment a where a.adaptation = :adaptation and a.endedAt is null"
                                + " order by a.passage, a.role, a.id",
                        Assignment.class)
                .setParameter("adaptation", adaptation.toString())
                .getResultList();
    }

    /** Whether the same work stands open to anyone. */
    boolean isOpenToAnyone(Assignment assignment) {
        return of(assignment.adaptation()).stream()
                .anyMatch(other -> other.person().isEmpty()
                        && other.role() == assignment.role()
                        && other.passage().equals(assignment.passage()));
    }

    /** What a person has to do in a network. */
    List<Assignment> of(UUID person, String network) {
        return entities.createQuery(
                        "select a from Assignment a, Adaptation b where a.adaptation = b.id and b.network = :network"
                                + " and a.person = :person and a.endedAt is null order by a.id",
                        Assignment.class)
                .setParameter("network", network)
                .setParameter("person", person)
                .getResultList();
    }

    /** One on the plan of this adaptation, held against everybody else until the transaction ends. */
    Optional<Assignment> findToChange(AdaptationId adaptation, long number) {
        return Optional.ofNullable(entities.find(Assignment.class, number, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> !found.isOver() && found.adaptation().equals(adaptation));
    }

    public Optional<Deadline> deadline(AdaptationId adaptation) {
        return Optional.ofNullable(entities.find(Deadline.class, adaptation.toString()));
    }

    /** The adaptation’s deadline to set: a new one where it has none. */
    Deadline deadlineToSet(AdaptationId adaptation) {
        return deadline(adaptation).orElseGet(() -> Deadline.of(adaptation));
    }

    void keep(Deadline deadline) {
        entities.merge(deadline);
        entities.flush();
    }

    void endDeadline(AdaptationId adaptation) {
        deadline(adaptation).ifPresent(entities::remove);
    }
}
