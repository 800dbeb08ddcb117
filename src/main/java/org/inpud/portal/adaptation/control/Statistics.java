package org.inpud.portal.adaptation.control;

import jakarta.persistence.EntityManager;

/**
 * Tells the database how much there is now, where one transaction wrote a lot: it plans by what it knew before, and what
 * is right for a few rows takes minutes for many.
 */
final class Statistics {

    /** Less than this costs little whatever the plan. */
    private static final int MANY = 2_000;

    private Statistics() {}

    static void renew(EntityManager entities, int written, String tables) {
        if (written > MANY) {
            entities.flush();
            entities.createNativeQuery("analyze " + tables).executeUpdate();
        }
    }
}
