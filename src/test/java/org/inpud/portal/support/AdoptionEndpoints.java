package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;
import static org.inpud.portal.kernel.Role.COUNTRY_READER;
import static org.inpud.portal.kernel.Role.REVIEWER;
import static org.inpud.portal.kernel.Role.TRANSLATOR;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls by which a finished translation is brought in, and whom they are for. */
final class AdoptionEndpoints {

    private static final Who BRINGERS = Endpoint.of(Belongs.NETWORK, TRANSLATOR, COORDINATOR);
    private static final Who COLLEAGUES =
            Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COUNTRY_READER, COORDINATOR);
    private static final String NONE = "404 NOT_FOUND";

    private AdoptionEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoints.row(
                        "POST adaptations/{id}/adoption",
                        "adaptations/$id/adoption",
                        "FILE",
                        BRINGERS,
                        "409 WORKED_ON_ALREADY"),
                Endpoints.row("GET adaptations/{id}/adoption", "adaptations/$id/adoption", "", COLLEAGUES, NONE),
                Endpoints.row("DELETE adaptations/{id}/adoption", "adaptations/$id/adoption", "", BRINGERS, NONE),
                Endpoints.row(
                        "GET adaptations/{id}/adoption/pairs", "adaptations/$id/adoption/pairs", "", COLLEAGUES, NONE),
                Endpoints.row(
                        "GET adaptations/{id}/adoption/pairs/{pair}",
                        "adaptations/$id/adoption/pairs/1",
                        "",
                        COLLEAGUES,
                        NONE),
                Endpoints.row(
                        "PUT adaptations/{id}/adoption/pairs/{pair}",
                        "adaptations/$id/adoption/pairs/1",
                        "{\"act\":\"CONFIRM\"}",
                        BRINGERS,
                        NONE),
                Endpoints.row(
                        "POST adaptations/{id}/adoption/confirmation",
                        "adaptations/$id/adoption/confirmation",
                        "{}",
                        BRINGERS,
                        NONE));
    }
}
