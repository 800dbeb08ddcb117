package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.inpud.portal.adaptation.control.AskedView;
import org.inpud.portal.adaptation.control.AwaitedView;
import org.inpud.portal.adaptation.control.SeeAwaitedViews;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The changes of core passages that wait for the view of the work's owner; spoken on by {@code PUT …/decision} as CONCURRENCE. */
@Path("concurrences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConcurrencesResource {

    private static final int MOST = 200;

    @Inject
    private SeeAwaitedViews see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** What waits; {@code cursor} is what {@code after=} reads on behind. */
    public record AwaitedJson(
            long cursor,
            String adaptation,
            String title,
            boolean core,
            boolean mustNotOmit,
            Instant asked,
            LocalDate until,
            boolean overdue,
            LocalChangeJson change) {

        static AwaitedJson of(AwaitedView view) {
            return new AwaitedJson(
                    view.cursor(),
                    view.adaptation().toString(),
                    view.title(),
                    view.isCore(),
                    view.isMustNotOmit(),
                    view.asked(),
                    view.until(),
                    view.isOverdue(),
                    LocalChangeJson.of(view.adaptation(), view.change()));
        }
    }

    /** A stretch of what waits. */
    public record AwaitedListJson(List<AwaitedJson> items) {}

    @GET
    public Response awaited(
            @QueryParam("after") @DefaultValue("0") long after, @QueryParam("size") @DefaultValue("50") int size) {
        return rest.ok(see.awaited(signedIn.actor(), after, Math.min(MOST, Math.max(1, size)))
                .map(all ->
                        new AwaitedListJson(all.stream().map(AwaitedJson::of).toList())));
    }

    @GET
    @Path("{id}/{number: [1-9][0-9]{0,6}}")
    public Response one(@PathParam("id") String id, @PathParam("number") int number) {
        return rest.ok(
                Bodies.adaptation(id)
                        .then(adaptation -> see.one(signedIn.actor(), new AskedView(adaptation, number)))
                        .map(AwaitedJson::of),
                json -> json.change().version());
    }
}
