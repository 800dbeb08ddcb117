package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;
import static org.inpud.portal.kernel.Role.COUNTRY_READER;
import static org.inpud.portal.kernel.Role.REVIEWER;
import static org.inpud.portal.kernel.Role.TRANSLATOR;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls that show and replace pictures, and whom they are for. */
final class PictureEndpoints {

    private static final Who WRITERS = Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COORDINATOR);
    private static final Who COLLEAGUES =
            Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COUNTRY_READER, COORDINATOR);

    private PictureEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoints.row("GET adaptations/{id}/pictures", "adaptations/$id/pictures", "", COLLEAGUES, "200"),
                Endpoints.row(
                        "GET releases/{adaptation}/{number}/pictures/{digest}",
                        "releases/$released/1.0/pictures/" + "0".repeat(64),
                        "",
                        Endpoints.EVERYBODY,
                        "404 NOT_FOUND"),
                Endpoints.row(
                        "GET publications/{key}/editions/{number}/pictures/{digest}",
                        "publications/$work/editions/1/pictures/" + "0".repeat(64),
                        "",
                        Endpoints.EVERYBODY,
                        "404 NOT_FOUND"),
                Endpoints.row(
                        "GET adaptations/{id}/local-changes/{number}/picture",
                        "adaptations/$id/local-changes/1/picture",
                        "",
                        COLLEAGUES,
                        "404 NOT_FOUND"),
                Endpoints.row(
                        "PUT adaptations/{id}/local-changes/{number}/picture",
                        "adaptations/$id/local-changes/1/picture",
                        "{}",
                        WRITERS,
                        "415 NOT_A_PICTURE"));
    }
}
