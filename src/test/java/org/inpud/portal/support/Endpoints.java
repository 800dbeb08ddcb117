package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.ADMINISTRATOR;
import static org.inpud.portal.kernel.Role.AUDITOR;
import static org.inpud.portal.kernel.Role.COORDINATOR;
import static org.inpud.portal.kernel.Role.COUNTRY_READER;
import static org.inpud.portal.kernel.Role.REVIEWER;
import static org.inpud.portal.kernel.Role.TRANSLATOR;

import java.util.List;
import java.util.stream.Stream;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** Every call of the API, and whom it is for. A new one gets its row here, or the build fails. */
public final class Endpoints {

    static final Who EVERYBODY = Endpoint.everybody();
    static final Who MINE = Endpoint.mine();
    private static final Who ADMINISTRATORS = Endpoint.of(Belongs.PORTAL, ADMINISTRATOR);
    private static final Who VERIFIERS = Endpoint.of(Belongs.PORTAL, ADMINISTRATOR, AUDITOR);
    private static final Who KEEPERS = Endpoint.of(Belongs.OWNED, COORDINATOR);
    private static final Who PLANNERS = Endpoint.of(Belongs.OWNED, COORDINATOR);
    private static final Who COLLEAGUES =
            Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COUNTRY_READER, COORDINATOR);
    private static final Who SEEKERS = Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COORDINATOR);
    /** The usual rules of a network leave translating to others than its coordinators. */
    private static final Who WRITERS =
            Endpoint.butToldInside(SEEKERS, COORDINATOR, "403 COORDINATORS_DO_NOT_TRANSLATE");

    private static final Who REVIEWERS = Endpoint.of(Belongs.NETWORK, REVIEWER);
    private static final Who TESTERS = Endpoint.of(Belongs.NETWORK, REVIEWER, COORDINATOR);
    private static final Who COORDINATORS = Endpoint.of(Belongs.NETWORK, COORDINATOR);

    private static final String STALE = "412 CHANGED_MEANWHILE";
    private static final String RULES = """
            {"reviewersNeeded":1,"peerTestStage":false,"coordinatorsTranslate":true,"checklistBinding":false,\
            "singleReviewAllowed":false,"secondApproverNeeded":false,"womensReadingBinding":false,\
            "borrowingAllowed":false,"secondReaderFromTier":2,"countryReaderFromTier":3}""";

    private Endpoints() {}

    /** All of them; several rows where the body decides whom a call is for. */
    public static List<Endpoint> all() {
        return Stream.of(
                        most(),
                        GrantEndpoints.all(),
                        PictureEndpoints.all(),
                        AdoptionEndpoints.all(),
                        FollowEndpoints.all(),
                        GlossaryEndpoints.all(),
                        DecisionEndpoints.all(),
                        ReadingEndpoints.all(),
                        PlanningEndpoints.all(),
                        NationalEndpoints.all(),
                        CreditEndpoints.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Endpoint> most() {
        return List.of(
                row("GET networks", "networks", "", EVERYBODY, "200"),
                row("GET networks/{key}/rules", "networks/$network/rules", "", COORDINATORS, "200"),
                row("PUT networks/{key}/rules", "networks/$network/rules", RULES, COORDINATORS, STALE),
                row("GET networks/{key}/rules/history", "networks/$network/rules/history", "", COLLEAGUES, "200"),
                row(
                        "POST networks/{key}/invitations",
                        "networks/$network/invitations",
                        "{\"role\":\"TRANSLATOR\"}",
                        COORDINATORS,
                        "201"),
                row("GET networks/{key}/members", "networks/$network/members", "", COORDINATORS, "200"),
                row(
                        "POST networks/{key}/members",
                        "networks/$network/members",
                        "{\"person\":\"$nobody\",\"role\":\"TRANSLATOR\"}",
                        COORDINATORS,
                        "404 UNKNOWN_MEMBER"),
                row(
                        "GET networks/{key}/members/{id}",
                        "networks/$network/members/$nobody",
                        "",
                        COORDINATORS,
                        "404 UNKNOWN_MEMBER"),
                row(
                        "PATCH networks/{key}/members/{id}",
                        "networks/$network/members/$nobody",
                        "{\"language\":\"es\"}",
                        COORDINATORS,
                        "404 UNKNOWN_MEMBER"),
                row(
                        "DELETE networks/{key}/members/{id}",
                        "networks/$network/members/$nobody",
                        "",
                        COORDINATORS,
                        "404 UNKNOWN_MEMBER"),
                row(
                        "POST networks/{key}/members/{person}/reinvitation",
                        "networks/$network/members/$nobody/reinvitation",
                        "{}",
                        COORDINATORS,
                        "404 UNKNOWN_MEMBER"),
                row("GET networks/{key}/chronicle", "networks/$network/chronicle", "", COORDINATORS, "200"),
                row("GET networks/{key}/figures", "networks/$network/figures", "", COLLEAGUES, "200"),
                row("GET chronicle/verification", "chronicle/verification", "", VERIFIERS, "200"),
                row("GET chronicle/refused-attempts", "chronicle/refused-attempts", "", ADMINISTRATORS, "200"),
                row(
                        "GET networks/{key}/refused-attempts",
                        "networks/$network/refused-attempts",
                        "",
                        COORDINATORS,
                        "200"),
                row("GET named", "named", "", ADMINISTRATORS, "200"),
                row("POST named", "named", "{\"role\":\"AUDITOR\"}", ADMINISTRATORS, "201"),
                row("DELETE named/{id}", "named/$nobody", "", ADMINISTRATORS, "404 UNKNOWN_MEMBER"),
                row(
                        "POST named/{person}/reinvitation",
                        "named/$nobody/reinvitation",
                        "{}",
                        ADMINISTRATORS,
                        "404 UNKNOWN_MEMBER"),
                row("GET me", "me", "", MINE, "200"),
                row("PATCH me", "me", "{\"pseudonym\":\"Other\"}", MINE, STALE),
                row(
                        "PUT me/password",
                        "me/password",
                        "{\"oldPassword\":\"not the password\",\"password\":\"another password\"}",
                        MINE,
                        "422 WRONG_OLD_PASSWORD"),
                row("POST me/erasure", "me/erasure", "{\"password\":\"wrong\"}", MINE, "422 WRONG_OLD_PASSWORD"),
                row("GET me/sessions", "me/sessions", "", MINE, "200"),
                row("DELETE me/sessions", "me/sessions", "", MINE, "204"),
                row("DELETE me/sessions/{id}", "me/sessions/$nobody", "", MINE, "404 NOT_FOUND"),
                row("GET me/keeping-key", "me/keeping-key", "", MINE, "200"),
                row("GET me/choices/{name}", "me/choices/editor-keys", "", MINE, "200"),
                row("PUT me/choices/{name}", "me/choices/editor-keys", "{\"value\":\"x\"}", MINE, STALE),
                row("GET jobs", "jobs", "", MINE, "200"),
                row("GET jobs/{id}", "jobs/$nobody", "", MINE, "404 NOT_FOUND"),
                row("DELETE jobs/{id}", "jobs/$nobody", "", MINE, "404 NOT_FOUND"),
                row("GET tokens", "tokens", "", MINE, "200"),
                row("POST tokens", "tokens", "{\"name\":\"another\"}", MINE, "201"),
                row("DELETE tokens/{id}", "tokens/$nobody", "", MINE, "404 NOT_FOUND"),
                row("GET publications", "publications", "", EVERYBODY, "200"),
                row("POST publications", "publications", """
                        {"key":"$new","title":"Gates","kind":"guide","year":2026,"language":"en",\
                        "objectives":["policy"],"topics":["law"],"licence":"CC BY 4.0","owner":"$network"}""", KEEPERS, "201"),
                row("GET publications/{key}", "publications/$work", "", EVERYBODY, "200"),
                row("PATCH publications/{key}", "publications/$work", "{\"title\":\"Doors\"}", KEEPERS, STALE),
                row(
                        "POST publications/{key}/editions",
                        "publications/$work/editions",
                        "FILE",
                        KEEPERS,
                        "409 SAME_AS_EDITION"),
                row("GET publications/{key}/editions/{number}", "publications/$work/editions/1", "", EVERYBODY, "200"),
                row(
                        "GET publications/{key}/editions/{number}/segments",
                        "publications/$work/editions/1/segments",
                        "",
                        EVERYBODY,
                        "200"),
                row(
                        "GET publications/{key}/editions/{number}/passages",
                        "publications/$work/editions/1/passages",
                        "",
                        EVERYBODY,
                        "200"),
                row(
                        "PATCH publications/{key}/editions/{number}/passages/{passage}",
                        "publications/$work/editions/1/passages/p1",
                        "{\"core\":true}",
                        KEEPERS,
                        STALE),
                row(
                        "GET publications/{key}/editions/{number}/findings",
                        "publications/$work/editions/1/findings",
                        "",
                        EVERYBODY,
                        "200"),
                row(
                        "GET publications/{key}/editions/{number}/compare/{other}",
                        "publications/$work/editions/1/compare/1",
                        "",
                        EVERYBODY,
                        "200"),
                row("GET adaptations", "adaptations", "", MINE, "200"),
                row("POST adaptations", "adaptations", """
                        {"publication":"$work","edition":99,"network":"$network","language":"pt"}""", PLANNERS, "422 UNKNOWN_EDITION"),
                row("GET adaptations/{id}", "adaptations/$id", "", COLLEAGUES, "200"),
                row(
                        "GET adaptations/{adaptation}/preview.{format}",
                        "adaptations/$id/preview.txt",
                        "",
                        COLLEAGUES,
                        "200"),
                step("START", Endpoint.of(Belongs.NETWORK, TRANSLATOR, COORDINATOR)),
                step("PASS", REVIEWERS),
                step("TEST", TESTERS),
                step("APPROVE", COORDINATORS),
                step("RELEASE", COORDINATORS),
                step("REOPEN", COORDINATORS),
                row("GET adaptations/{id}/segments", "adaptations/$id/segments", "", COLLEAGUES, "200"),
                row("GET adaptations/{id}/segments/{segment}", "adaptations/$id/segments/s1", "", COLLEAGUES, "200"),
                row(
                        "PUT adaptations/{id}/segments/{segment}",
                        "adaptations/$id/segments/s1",
                        "{\"target\":\"Otra cosa\"}",
                        WRITERS,
                        STALE),
                row(
                        "GET adaptations/{id}/segments/{segment}/history",
                        "adaptations/$id/segments/s1/history",
                        "",
                        COLLEAGUES,
                        "200"),
                row(
                        "GET adaptations/{id}/segments/{segment}/matches",
                        "adaptations/$id/segments/s1/matches",
                        "",
                        COLLEAGUES,
                        "200"),
                row(
                        "GET adaptations/{id}/segments/{segment}/offset",
                        "adaptations/$id/segments/s1/offset",
                        "",
                        COLLEAGUES,
                        "200"),
                row(
                        "GET adaptations/{id}/segments/{segment}/comments",
                        "adaptations/$id/segments/s1/comments",
                        "",
                        COLLEAGUES,
                        "200"),
                row(
                        "POST adaptations/{id}/segments/{segment}/comments",
                        "adaptations/$id/segments/s1/comments",
                        "{\"text\":\"Seen.\"}",
                        COLLEAGUES,
                        "201"),
                row(
                        "POST adaptations/{id}/segments/{segment}/comments/{number}/resolution",
                        "adaptations/$id/segments/s1/comments/$comment/resolution",
                        "",
                        COLLEAGUES,
                        "200"),
                row(
                        "DELETE adaptations/{id}/segments/{segment}/comments/{number}/resolution",
                        "adaptations/$id/segments/s1/comments/$comment/resolution",
                        "",
                        COLLEAGUES,
                        "200"),
                row(
                        "POST adaptations/{id}/presence",
                        "adaptations/$id/presence",
                        "{\"tab\":\"$nobody\"}",
                        COLLEAGUES,
                        "200"),
                row(
                        "DELETE adaptations/{id}/presence/{tab}",
                        "adaptations/$id/presence/$nobody",
                        "",
                        COLLEAGUES,
                        "204"),
                row(
                        "GET adaptations/{id}/replacements",
                        "adaptations/$id/replacements?q=door&with=gate",
                        "",
                        SEEKERS,
                        "200"),
                row(
                        "POST adaptations/{id}/replacements",
                        "adaptations/$id/replacements",
                        "{\"items\":[]}",
                        SEEKERS,
                        "200"),
                row(
                        "PUT adaptations/{id}/segments/{segment}/verdict",
                        "adaptations/$id/segments/s1/verdict",
                        "{\"accept\":false,\"reason\":\"No.\"}",
                        REVIEWERS,
                        STALE),
                row("GET adaptations/{id}/local-changes", "adaptations/$id/local-changes", "", COLLEAGUES, "200"),
                row(
                        "POST adaptations/{id}/local-changes",
                        "adaptations/$id/local-changes",
                        """
                        {"passage":"p77","act":"OMIT","code":"OMIT","reason":"COMPREHENSION","note":"Why."}""",
                        WRITERS,
                        "422 UNKNOWN_PASSAGE"),
                row(
                        "GET adaptations/{id}/local-changes/{number}",
                        "adaptations/$id/local-changes/1",
                        "",
                        COLLEAGUES,
                        "200"),
                row(
                        "PATCH adaptations/{id}/local-changes/{number}",
                        "adaptations/$id/local-changes/1",
                        "{\"note\":\"Because.\"}",
                        WRITERS,
                        STALE),
                row(
                        "DELETE adaptations/{id}/local-changes/{number}",
                        "adaptations/$id/local-changes/1",
                        "",
                        WRITERS,
                        STALE),
                row("GET adaptations/{id}/checklist", "adaptations/$id/checklist", "", COLLEAGUES, "200"),
                row(
                        "POST adaptations/{id}/checklist",
                        "adaptations/$id/checklist",
                        "{\"points\":[]}",
                        COORDINATORS,
                        "409 NOT_DECIDABLE_NOW"),
                row("GET adaptations/{id}/peer-tests", "adaptations/$id/peer-tests", "", COLLEAGUES, "200"),
                row(
                        "POST adaptations/{id}/peer-tests",
                        "adaptations/$id/peer-tests",
                        "{\"groupSize\":5,\"month\":\"2026-10\"}",
                        TESTERS,
                        "409 NOT_DECIDABLE_NOW"),
                row("GET releases", "releases", "", EVERYBODY, "200"),
                row("GET releases/{adaptation}/{number}", "releases/$released/1.0", "", EVERYBODY, "200"),
                row("GET releases/{adaptation}", "releases/$released", "", EVERYBODY, "200"),
                row("GET releases/{adaptation}/{number}/{format}", "releases/$released/1.0/txt", "", EVERYBODY, "200"),
                row(
                        "POST releases/{adaptation}/{number}/withdrawal",
                        "releases/$id/1.0/withdrawal",
                        "{}",
                        COORDINATORS,
                        "422 MISSING_VALUE"));
    }

    private static Endpoint step(String step, Who who) {
        return row(
                "POST adaptations/{id}/steps",
                "adaptations/$id/steps",
                "{\"step\":\"" + step + "\"}",
                who,
                "409 STEP_NOT_NOW");
    }

    static Endpoint row(String call, String path, String body, Who who, String open) {
        return new Endpoint(call, path, body, who, open);
    }
}
