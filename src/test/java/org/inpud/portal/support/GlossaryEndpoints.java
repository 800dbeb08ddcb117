package org.inpud.portal.support;

import static org.inpud.portal.kernel.Role.COORDINATOR;
import static org.inpud.portal.kernel.Role.COUNTRY_READER;
import static org.inpud.portal.kernel.Role.REVIEWER;
import static org.inpud.portal.kernel.Role.SECRETARIAT;
import static org.inpud.portal.kernel.Role.TRANSLATOR;

import java.util.List;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoint.Who;

/** The calls about glossaries, and whom they are for. */
final class GlossaryEndpoints {

    private static final Who COLLEAGUES =
            Endpoint.of(Belongs.NETWORK, TRANSLATOR, REVIEWER, COUNTRY_READER, COORDINATOR);
    /** A network's own terms are its own, known to all. */
    private static final Who KEEPERS =
            Endpoint.butKnownTo(Endpoint.of(Belongs.NETWORK, REVIEWER, COORDINATOR), SECRETARIAT);

    private static final String TERM = """
            {"sourceLanguage":"en","source":"$new","target":"uno","discouraged":["un"],"note":""}""";
    private static final String NONE = "404 NOT_FOUND";
    private static final String ONE = "glossaries/$network/es/terms/0";

    private GlossaryEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoints.row(
                        "GET adaptations/{id}/segments/{segment}/terms",
                        "adaptations/$id/segments/s1/terms",
                        "",
                        COLLEAGUES,
                        "200"),
                Endpoints.row(
                        "GET glossaries/{network}/{language}/terms",
                        "glossaries/$network/es/terms",
                        "",
                        Endpoints.MINE,
                        "200"),
                Endpoints.row(
                        "POST glossaries/{network}/{language}/terms",
                        "glossaries/$network/es/terms",
                        TERM,
                        KEEPERS,
                        "201"),
                Endpoints.row("GET glossaries/{network}/{language}/terms/{id}", ONE, "", Endpoints.MINE, NONE),
                Endpoints.row("PUT glossaries/{network}/{language}/terms/{id}", ONE, TERM, KEEPERS, NONE),
                Endpoints.row("DELETE glossaries/{network}/{language}/terms/{id}", ONE, "", KEEPERS, NONE),
                Endpoints.row(
                        "GET glossaries/{network}/{language}.tbx",
                        "glossaries/$network/es.tbx",
                        "",
                        Endpoints.MINE,
                        "200"),
                Endpoints.row(
                        "PUT glossaries/{network}/{language}.tbx",
                        "glossaries/$network/es.tbx",
                        "<tbx><text><body/></text></tbx>",
                        KEEPERS,
                        "412 CHANGED_MEANWHILE"));
    }
}
