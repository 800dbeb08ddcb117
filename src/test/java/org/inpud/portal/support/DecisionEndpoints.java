package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.SECRETARIAT;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls around a decision, and whom they are for. */
final class DecisionEndpoints {

    private static final Who INPUD = Endpoint.of(Belongs.PORTAL, SECRETARIAT);
    private static final Who INPUD_ON_WORK = Endpoint.of(Belongs.NETWORK, SECRETARIAT);

    private DecisionEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoints.row("GET concurrences", "concurrences", "", INPUD, "200"),
                Endpoints.row(
                        "GET concurrences/{id}/{number}", "concurrences/$id/1", "", INPUD_ON_WORK, "404 NOT_FOUND"));
    }
}
