package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;
import static org.inpud.portal.kernel.Role.COUNTRY_READER;
import static org.inpud.portal.kernel.Role.REVIEWER;
import static org.inpud.portal.kernel.Role.TRANSLATOR;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls by which people are named for their work, and whom they are for. */
final class CreditEndpoints {

    private static final Who COLLEAGUES =
            Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COUNTRY_READER, COORDINATOR);
    private static final String MINE = "adaptations/$id/credits/mine";

    private CreditEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoints.row("GET adaptations/{id}/credits", "adaptations/$id/credits", "", COLLEAGUES, "200"),
                Endpoints.row("GET adaptations/{id}/credits/mine", MINE, "", COLLEAGUES, "200"),
                Endpoints.row(
                        "PUT adaptations/{id}/credits/mine",
                        MINE,
                        "{\"name\":\"Ana\"}",
                        COLLEAGUES,
                        "409 NOTHING_DONE_ON_IT"),
                Endpoints.row("DELETE adaptations/{id}/credits/mine", MINE, "", COLLEAGUES, "204"),
                Endpoints.row(
                        "GET releases/{adaptation}/{number}/credits",
                        "releases/$released/1.0/credits",
                        "",
                        Endpoints.EVERYBODY,
                        "200"));
    }
}
