package org.inpud.portal.lending.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.lending.control.AnswerLoan;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Where another network asks for a reviewer by name, that person answers. */
@Path("loans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyLoansResource {

    @Inject
    private AnswerLoan answer;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** Whether this person comes. */
    public record ComingBody(Boolean accept) {}

    @GET
    public Response asked(@BeanParam Paging paging) {
        return rest.ok(answer.asked(signedIn.actor())
                .map(all -> paging.of(all.stream().map(LoanJson::of).toList())));
    }

    @POST
    @Path("{loan:[0-9]+}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("loan") long loan, ComingBody body) {
        if (body == null || body.accept() == null) {
            return rest.refuse(List.of(Refusal.of(KernelRefusal.MISSING_VALUE).at("accept")), null);
        }
        return rest.ok(answer.answer(signedIn.actor(), loan, body.accept()).map(LoanJson::of));
    }
}
