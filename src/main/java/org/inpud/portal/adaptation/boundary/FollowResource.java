package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.adaptation.control.BeginFollow;
import org.inpud.portal.adaptation.control.FollowEdition;
import org.inpud.portal.adaptation.control.FollowFilter;
import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.Async;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Following another edition: what it would do, doing it, and taking it back. */
@Path("adaptations/{id}/follow")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowResource {

    @Inject
    private FollowEdition follow;

    @Inject
    private BeginFollow background;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** The number of the edition to follow. */
    public record FollowBody(Integer edition) {}

    @GET
    public Response preview(
            @PathParam("id") String id,
            @QueryParam("edition") Integer edition,
            @QueryParam("fate") String fate,
            @BeanParam Paging paging) {
        if (edition == null) {
            return rest.ok(Bodies.missing("edition"));
        }
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> filter(fate, paging)
                        .then(filter -> follow.preview(signedIn.actor(), adaptation, edition, filter)))
                .map(FollowJson::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response follow(@PathParam("id") String id, FollowBody body, @Context HttpHeaders headers) {
        if (body == null || body.edition() == null) {
            return rest.ok(Bodies.missing("edition"));
        }
        if (Async.isPreferred(headers)) {
            return rest.answer(
                    Bodies.adaptation(id)
                            .then(adaptation -> background.begin(signedIn.actor(), adaptation, body.edition())),
                    Async::accepted);
        }
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> follow.follow(signedIn.actor(), adaptation, body.edition()))
                .map(FollowJson::of));
    }

    /** Takes the last follow back, as long as nothing was done since. */
    @DELETE
    public Response undo(@PathParam("id") String id) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> follow.undo(signedIn.actor(), adaptation))
                .map(FollowJson::of));
    }

    static Outcome<FollowFilter> filter(String fate, Paging paging) {
        return Bodies.maybeOne(Fate.class, fate, "fate")
                .map(wanted -> new FollowFilter(wanted, paging.offset(), paging.size()));
    }
}
