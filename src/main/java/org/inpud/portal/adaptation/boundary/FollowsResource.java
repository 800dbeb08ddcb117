package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.inpud.portal.adaptation.control.SeeFollows;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** What following did to an adaptation, each time. */
@Path("adaptations/{id}/follows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowsResource {

    @Inject
    private SeeFollows see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** All reports, the newest first, without their lines. */
    public record FollowsJson(List<FollowJson> items) {}

    @GET
    public Response all(@PathParam("id") String id) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> see.all(signedIn.actor(), adaptation))
                .map(all -> new FollowsJson(all.stream().map(FollowJson::of).toList())));
    }

    @GET
    @Path("{number: [1-9][0-9]{0,6}}")
    public Response one(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @QueryParam("fate") String fate,
            @BeanParam Paging paging) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> FollowResource.filter(fate, paging)
                        .then(filter -> see.one(signedIn.actor(), adaptation, number, filter)))
                .map(FollowJson::of));
    }
}
