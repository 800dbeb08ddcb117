package org.inpud.portal.chronicle.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Chains what was written since, every few seconds; an advisory lock makes it one sealer on any number of nodes. */
@Startup
@Singleton
@DependsOn("Migrations")
public class Sealing {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** Seals what stands unsealed now. */
    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    public void seal() {
        entities.createNativeQuery("select chronicle_seal()").getSingleResult();
    }
}
