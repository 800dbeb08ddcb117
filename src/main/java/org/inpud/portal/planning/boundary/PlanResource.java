package org.inpud.portal.planning.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.planning.control.AssignWork;
import org.inpud.portal.planning.control.SeePlan;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Who does what on an adaptation until when. */
@Path("adaptations/{id}/plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    @Inject
    private SeePlan see;

    @Inject
    private AssignWork assign;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** @param due a day such as {@code 2026-12-31}; none takes the deadline away */
    public record DeadlineBody(String due) {}

    @GET
    public Response see(@PathParam("id") String id) {
        return rest.ok(plan(id));
    }

    @POST
    @Path("deadline")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setDeadline(@PathParam("id") String id, DeadlineBody body) {
        if (body == null) {
            return rest.refuse(KernelRefusal.MISSING_VALUE);
        }
        return rest.ok(Given.adaptation(id)
                .then(adaptation ->
                        Given.day(body.due()).then(day -> assign.setDeadline(signedIn.actor(), adaptation, day)))
                .then(unused -> plan(id)));
    }

    private Outcome<PlanJson> plan(String id) {
        return Given.adaptation(id)
                .then(adaptation -> see.see(signedIn.actor(), adaptation))
                .map(PlanJson::of);
    }
}
