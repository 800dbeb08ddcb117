package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.inpud.portal.network.entity.Admission;

/** Who from elsewhere was let into which piece of work. Why, those know who let them in. */
@ApplicationScoped
public class Admissions {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Lets somebody in; answers by which id it can be ended. */
    public long admit(Admission admission) {
        entities.persist(admission);
        entities.flush();
        return admission.id();
    }

    public void end(long id, Instant now) {
        entities.find(Admission.class, id).end(now);
    }
}
