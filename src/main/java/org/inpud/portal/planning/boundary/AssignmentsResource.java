package org.inpud.portal.planning.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.planning.control.AssignWork;
import org.inpud.portal.planning.control.TakeWork;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Work on an adaptation: given, taken, given back, handed over, taken off the plan. */
@Path("adaptations/{id}/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    private static final String ONE = "{number: [1-9][0-9]{0,17}}";

    @Inject
    private AssignWork assign;

    @Inject
    private TakeWork take;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /**
     * @param passage the heading of a section; without one, the whole
     * @param person who does it; without one, anyone in the language
     */
    public record AssignmentBody(String role, String person, String passage, String due) {}

    public record NumberJson(long number) {}

    /** @param person who does it from now on; without one, anyone in the language */
    public record HandoverBody(String person) {}

    public record DueBody(String due) {}

    @POST
    public Response assign(@PathParam("id") String id, AssignmentBody body) {
        if (body == null) {
            return rest.refuse(KernelRefusal.MISSING_VALUE);
        }
        return rest.created(
                Given.adaptation(id)
                        .then(adaptation -> work(body).then(work -> assign.assign(signedIn.actor(), adaptation, work)))
                        .map(NumberJson::new),
                made -> "adaptations/" + id + "/plan");
    }

    private static Outcome<Assignment.Work> work(AssignmentBody body) {
        return Given.role(body.role()).then(role -> Given.person(body.person()).then(person -> Given.day(body.due())
                .map(due -> new Assignment.Work(Given.text(body.passage()), person, role, due))));
    }

    @POST
    @Path(ONE + "/taking")
    public Response take(@PathParam("id") String id, @PathParam("number") long number) {
        return rest.done(Given.adaptation(id).then(adaptation -> take.take(signedIn.actor(), adaptation, number)));
    }

    @POST
    @Path(ONE + "/return")
    public Response giveBack(@PathParam("id") String id, @PathParam("number") long number) {
        return rest.done(Given.adaptation(id).then(adaptation -> take.giveBack(signedIn.actor(), adaptation, number)));
    }

    @POST
    @Path(ONE + "/handover")
    public Response handOver(@PathParam("id") String id, @PathParam("number") long number, HandoverBody body) {
        Outcome<AdaptationId> adaptation = Given.adaptation(id);
        return rest.done(adaptation.then(found -> Given.person(body == null ? null : body.person())
                .then(person -> assign.handOver(signedIn.actor(), found, number, person))));
    }

    @POST
    @Path(ONE + "/due")
    public Response beDue(@PathParam("id") String id, @PathParam("number") long number, DueBody body) {
        return rest.done(Given.adaptation(id).then(adaptation -> Given.day(body == null ? null : body.due())
                .then(day -> assign.beDue(signedIn.actor(), adaptation, number, day))));
    }

    @DELETE
    @Path(ONE)
    public Response end(@PathParam("id") String id, @PathParam("number") long number) {
        return rest.done(Given.adaptation(id).then(adaptation -> assign.end(signedIn.actor(), adaptation, number)));
    }
}
