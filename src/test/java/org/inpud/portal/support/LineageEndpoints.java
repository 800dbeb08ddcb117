package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;
import static org.inpud.portal.kernel.Role.COUNTRY_READER;
import static org.inpud.portal.kernel.Role.REVIEWER;
import static org.inpud.portal.kernel.Role.TRANSLATOR;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls between adaptations that build on each other, and whom they are for. */
final class LineageEndpoints {

    private static final Who AUTHORS = Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COORDINATOR);
    private static final Who COORDINATORS = Endpoint.of(Belongs.NETWORK, COORDINATOR);
    private static final Who COLLEAGUES =
            Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COUNTRY_READER, COORDINATOR);

    private LineageEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoints.row("GET adaptations/{id}/proposals", "adaptations/$id/proposals", "", COLLEAGUES, "200"),
                Endpoints.row(
                        "GET adaptations/{id}/proposals/{number}",
                        "adaptations/$id/proposals/1",
                        "",
                        COLLEAGUES,
                        "404 NOT_FOUND"),
                Endpoints.row(
                        "PUT adaptations/{id}/proposals/{number}",
                        "adaptations/$id/proposals/1",
                        "{\"accept\":true}",
                        AUTHORS,
                        "404 NOT_FOUND"),
                Endpoints.row(
                        "POST adaptations/{id}/proposals",
                        "adaptations/$id/proposals",
                        "{\"items\":[]}",
                        AUTHORS,
                        "200"),
                Endpoints.row("GET adaptations/{id}/lineage", "adaptations/$id/lineage", "", COLLEAGUES, "200"),
                Endpoints.row(
                        "GET adaptations/{id}/beside/{segment}", "adaptations/$id/beside/s1", "", COLLEAGUES, "200"),
                Endpoints.row(
                        "GET publications/{key}/bases",
                        "publications/$work/bases?network=$network",
                        "",
                        COORDINATORS,
                        "200"),
                Endpoints.row(
                        "GET publications/{key}/lineage",
                        "publications/$work/lineage",
                        "",
                        Endpoint.everybody(),
                        "200"),
                Endpoints.row(
                        "GET releases/{adaptation}/{number}/endorsements",
                        "releases/$released/1.0/endorsements",
                        "",
                        Endpoint.everybody(),
                        "200"),
                Endpoints.row(
                        "POST releases/{adaptation}/{number}/endorsements",
                        "releases/$id/9.9/endorsements",
                        "{\"network\":\"$network\",\"reason\":\"It says what we would.\"}",
                        COORDINATORS,
                        "404 NOT_FOUND"),
                Endpoints.row(
                        "POST releases/{adaptation}/{number}/endorsements/{network}/withdrawal",
                        "releases/$id/9.9/endorsements/$network/withdrawal",
                        "{\"reason\":\"We made our own.\"}",
                        COORDINATORS,
                        "404 NOT_FOUND"));
    }
}
