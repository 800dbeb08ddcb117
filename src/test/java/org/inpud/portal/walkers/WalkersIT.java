package org.inpud.portal.walkers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.inpud.portal.support.DatabaseAssertions;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.TestPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * Sixteen people in all roles walk about for some seconds, allowed or not, while rules change, roles end and editions come:
 * whatever they do, no guard is ever broken, and nothing fails.
 */
class WalkersIT extends PortalIT {

    private static final String MARK = "walkersit";
    private static final long SEED = 20261122;

    @ArquillianResource
    private URL root;

    @Test
    @RunAsClient
    void noGuardIsBrokenAndNothingFails() throws Exception {
        World world = World.make(root.toURI(), () -> TestPeople.database().getConnection(), MARK, 3, 9);
        try (Walk walk = Walk.of(world, 16, Duration.ofSeconds(12), SEED)) {
            assertEquals(List.of(), walk.faults());
            assertTrue(walk.answers().getOrDefault(200, 0L) > 0, () -> "nothing happened: " + walk.answers());
            assertTrue(
                    walk.answers().keySet().stream().anyMatch(status -> status == 403 || status == 404),
                    () -> "nobody tried what they may not: " + walk.answers());
        }
        try (Connection database = TestPeople.database().getConnection()) {
            assertEquals(List.of(), new Checker().breaches(database, MARK));
        }
        assertTrue(
                DatabaseAssertions.number(
                                TestPeople.database(),
                                "select count(*) from adaptation_move m join adaptation a on a.id = m.adaptation"
                                        + " where a.network like ?",
                                MARK + "net%")
                        > 0,
                "somebody got on");
    }
}
