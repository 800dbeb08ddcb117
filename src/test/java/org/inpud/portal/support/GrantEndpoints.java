package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls about permissions to adapt, and whom they are for. */
final class GrantEndpoints {

    private static final Who KEEPERS = Endpoint.of(Belongs.OWNED, COORDINATOR);

    private GrantEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoints.row("GET publications/{key}/grants", "publications/$work/grants", "", Endpoints.MINE, "200"),
                Endpoints.row(
                        "POST publications/{key}/grants",
                        "publications/$work/grants",
                        "{}",
                        KEEPERS,
                        "422 MISSING_VALUE"),
                Endpoints.row(
                        "POST publications/{key}/grants/{grant}/end",
                        "publications/$work/grants/1/end",
                        "{}",
                        KEEPERS,
                        "422 MISSING_VALUE"),
                Endpoints.row("GET grants/due", "grants/due", "", Endpoints.MINE, "200"));
    }
}
