package org.inpud.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** The portal as people start it is there for a browser. */
class StartJourney extends Journey {

    @Test
    void theStartedPortalSaysThatItIsReady() {
        Visitor visitor = anybody();

        assertEquals(200, visitor.open("/health/ready").status());
        assertTrue(visitor.page().content().contains("UP"));
        visitor.screenshot("health");
    }
}
