package org.inpud.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inpud.portal.support.Endpoint;
import org.inpud.portal.support.Endpoints;
import org.junit.jupiter.api.Test;

/** The table of who may call what by HTTP speaks of every call that the code serves, and of none that it does not. */
class EveryEndpointHasItsRowTest {

    @Test
    void theTableAndTheResourcesNameTheSameCalls() {
        Set<String> rows = Endpoints.all().stream().map(Endpoint::call).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                String.join("\n", ServedCalls.all()),
                String.join("\n", rows),
                "every call needs its row in support.Endpoints: whom it is for");
    }
}
