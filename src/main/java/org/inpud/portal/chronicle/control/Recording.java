package org.inpud.portal.chronicle.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.DomainEvent;

/** Writes every domain event down in the transaction in which it happened: both stand, or neither. */
@ApplicationScoped
public class Recording {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Clock clock;

    void record(@Observes DomainEvent happened) {
        entities.persist(ChronicleEntry.of(happened, clock.instant()));
    }
}
