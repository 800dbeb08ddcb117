package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;
import static org.inpud.portal.kernel.Role.COUNTRY_READER;
import static org.inpud.portal.kernel.Role.REVIEWER;
import static org.inpud.portal.kernel.Role.TRANSLATOR;

import java.util.List;
import java.util.stream.Stream;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls by which somebody asks and by which work is planned, and whom they are for. */
final class PlanningEndpoints {

    private static final Who EVERYBODY = Endpoint.everybody();
    private static final Who COORDINATORS = Endpoint.of(Belongs.NETWORK, COORDINATOR);

    private static final Who COLLEAGUES =
            Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COUNTRY_READER, COORDINATOR);
    private static final String NOBODYS = "999999999";

    private PlanningEndpoints() {}

    static List<Endpoint> all() {
        return Stream.concat(ofRequests().stream(), ofPlans().stream()).toList();
    }

    private static List<Endpoint> ofPlans() {
        return List.of(
                Endpoints.row("GET adaptations/{id}/plan", "adaptations/$id/plan", "", COLLEAGUES, "200"),
                Endpoints.row(
                        "POST adaptations/{id}/plan/deadline",
                        "adaptations/$id/plan/deadline",
                        "{\"due\":\"2001-01-01\"}",
                        COORDINATORS,
                        "422 DAY_IS_PAST"),
                Endpoints.row(
                        "POST adaptations/{id}/assignments",
                        "adaptations/$id/assignments",
                        "{\"role\":\"COORDINATOR\"}",
                        COORDINATORS,
                        "422 NOT_A_ROLE_OF_WORK"),
                work("POST", "/taking", "", COLLEAGUES),
                work("POST", "/return", "", COLLEAGUES),
                work("POST", "/handover", "{}", COORDINATORS),
                work("POST", "/due", "{}", COORDINATORS),
                work("DELETE", "", "", COORDINATORS),
                Endpoints.row("GET networks/{key}/workload", "networks/$network/workload", "", COORDINATORS, "200"),
                Endpoints.row("GET desk", "desk?filter=mine", "", Endpoints.MINE, "200"),
                Endpoints.row("GET notices", "notices", "", Endpoints.MINE, "200"),
                Endpoints.row(
                        "POST notices/{id}/reading",
                        "notices/" + NOBODYS + "/reading",
                        "",
                        Endpoints.MINE,
                        "404 UNKNOWN_NOTICE"),
                Endpoints.row("POST notices/reading", "notices/reading", "{\"upTo\":1}", Endpoints.MINE, "204"),
                Endpoints.row("GET me/notices", "me/notices", "", Endpoints.MINE, "200"),
                Endpoints.row("POST me/notices", "me/notices", "{\"mail\":\"OFF\"}", Endpoints.MINE, "200"));
    }

    private static Endpoint work(String method, String act, String body, Who who) {
        return Endpoints.row(
                method + " adaptations/{id}/assignments/{number}" + act,
                "adaptations/$id/assignments/" + NOBODYS + act,
                body,
                who,
                "404 UNKNOWN_WORK");
    }

    private static List<Endpoint> ofRequests() {
        return List.of(
                Endpoints.row("POST requests", "requests", "{\"language\":\"es\"}", EVERYBODY, "422 NOTHING_ASKED"),
                Endpoints.row("GET requests", "requests", "", Endpoints.MINE, "200"),
                Endpoints.row(
                        "GET requests/receipts/{receipt}",
                        "requests/receipts/none",
                        "",
                        EVERYBODY,
                        "404 UNKNOWN_REQUEST"),
                Endpoints.row(
                        "POST requests/{number}/acceptance",
                        "requests/999999999/acceptance",
                        "{\"network\":\"$network\"}",
                        COORDINATORS,
                        "404 UNKNOWN_REQUEST"),
                Endpoints.row(
                        "POST requests/{number}/decline",
                        "requests/999999999/decline",
                        "{\"network\":\"$network\",\"reason\":\"No.\"}",
                        COORDINATORS,
                        "404 UNKNOWN_REQUEST"));
    }
}
