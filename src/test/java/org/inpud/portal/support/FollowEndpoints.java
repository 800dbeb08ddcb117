package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;
import static org.inpud.portal.kernel.Role.COUNTRY_READER;
import static org.inpud.portal.kernel.Role.REVIEWER;
import static org.inpud.portal.kernel.Role.TRANSLATOR;

import java.util.List;
import java.util.stream.Stream;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls by which an adaptation follows another edition, or another adaptation, and whom they are for. */
final class FollowEndpoints {

    private static final Who FOLLOWERS = Endpoint.of(Belongs.NETWORK, TRANSLATOR, COORDINATOR);
    private static final Who WRITERS = Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COORDINATOR);
    private static final Who COLLEAGUES =
            Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COUNTRY_READER, COORDINATOR);

    private FollowEndpoints() {}

    static List<Endpoint> all() {
        return Stream.of(own(), LineageEndpoints.all()).flatMap(List::stream).toList();
    }

    private static List<Endpoint> own() {
        return List.of(
                Endpoints.row(
                        "GET adaptations/{id}/follow",
                        "adaptations/$id/follow?edition=99",
                        "",
                        COLLEAGUES,
                        "422 UNKNOWN_EDITION"),
                Endpoints.row(
                        "POST adaptations/{id}/follow",
                        "adaptations/$id/follow",
                        "{\"edition\":99}",
                        FOLLOWERS,
                        "422 UNKNOWN_EDITION"),
                Endpoints.row(
                        "DELETE adaptations/{id}/follow",
                        "adaptations/$id/follow",
                        "",
                        FOLLOWERS,
                        "409 NOTHING_TO_UNDO"),
                Endpoints.row("GET adaptations/{id}/archive", "adaptations/$id/archive", "", COLLEAGUES, "200"),
                Endpoints.row(
                        "PUT adaptations/{id}/archive/{segment}/restoration",
                        "adaptations/$id/archive/s99/restoration",
                        "{\"into\":\"s1\"}",
                        WRITERS,
                        "404 NOT_FOUND"),
                Endpoints.row("GET adaptations/{id}/follows", "adaptations/$id/follows", "", COLLEAGUES, "200"),
                Endpoints.row(
                        "GET adaptations/{id}/follows/{number}",
                        "adaptations/$id/follows/1",
                        "",
                        COLLEAGUES,
                        "404 NOT_FOUND"));
    }
}
