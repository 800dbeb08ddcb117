package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls by which a region founds its national networks, and whom they are for. */
final class NationalEndpoints {

    private static final Who COORDINATORS = Endpoint.of(Belongs.NETWORK, COORDINATOR);
    private static final String NATIONALS = "networks/$network/national-networks";

    private NationalEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoints.row("GET networks/{key}", "networks/$network", "", Endpoints.EVERYBODY, "200"),
                Endpoints.row("GET networks/{key}/national-networks", NATIONALS, "", COORDINATORS, "200"),
                Endpoints.row(
                        "POST networks/{key}/national-networks",
                        NATIONALS,
                        "{\"acronym\":\"a b\",\"name\":\"A\",\"country\":\"mx\",\"languages\":[\"es\"]}",
                        COORDINATORS,
                        "422 BAD_ACRONYM"),
                Endpoints.row(
                        "POST networks/{key}/national-networks/{national}/invitations",
                        NATIONALS + "/inwud/invitations",
                        "{}",
                        COORDINATORS,
                        "404 UNKNOWN_NETWORK"));
    }
}
