package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.inpud.portal.adaptation.control.DueFact;
import org.inpud.portal.adaptation.control.SeeDueFacts;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Facts of law, services and medicine whose day has come. */
@Path("facts/due")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DueFactsResource {

    private static final int MOST = 200;

    @Inject
    private SeeDueFacts see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** One of them; {@code cursor} is what {@code after=} reads on behind. */
    public record DueFactJson(
            long cursor,
            String adaptation,
            String title,
            String stage,
            int number,
            String act,
            String code,
            String passage,
            String text,
            LocalDate due,
            long version) {

        static DueFactJson of(DueFact fact) {
            return new DueFactJson(
                    fact.cursor(),
                    fact.adaptation().toString(),
                    fact.title(),
                    fact.stage().name(),
                    fact.number(),
                    fact.act().name(),
                    fact.code().name(),
                    fact.passage(),
                    fact.text(),
                    fact.due(),
                    fact.version());
        }
    }

    /** A stretch of them. */
    public record DueFactsJson(List<DueFactJson> items) {}

    @GET
    public Response due(
            @QueryParam("network") String network,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("size") @DefaultValue("50") int size) {
        return rest.ok(see.due(signedIn.actor(), Bodies.text(network), after, Math.min(MOST, Math.max(1, size)))
                .map(all -> new DueFactsJson(all.stream().map(DueFactJson::of).toList())));
    }
}
