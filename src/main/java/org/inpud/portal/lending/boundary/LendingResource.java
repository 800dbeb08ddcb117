package org.inpud.portal.lending.boundary;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.lending.control.LendReviewer;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.web.Ids;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** What a network is asked to lend, and lends. */
@Path("networks/{key}/loans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LendingResource {

    @Inject
    private LendReviewer lend;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** Whether somebody is lent, and who: one of the loan’s {@code reviewers}. */
    public record AnswerBody(Boolean lend, String person) {}

    @GET
    public Response open(@PathParam("key") String key, @BeanParam Paging paging) {
        return rest.ok(network(key)
                .then(found -> lend.open(signedIn.actor(), found))
                .map(all -> paging.of(all.stream().map(LoanJson::of).toList())));
    }

    @POST
    @Path("{loan:[0-9]+}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("key") String key, @PathParam("loan") long loan, AnswerBody body) {
        if (body == null || body.lend() == null) {
            return refuse(KernelRefusal.MISSING_VALUE, "lend");
        }
        if (!body.lend()) {
            return rest.ok(network(key)
                    .then(found -> lend.decline(signedIn.actor(), found, loan))
                    .map(LoanJson::of));
        }
        return Ids.parse(body.person())
                .map(person -> rest.ok(network(key)
                        .then(found -> lend.lend(signedIn.actor(), found, loan, person))
                        .map(LoanJson::of)))
                .orElseGet(() -> refuse(KernelRefusal.BAD_VALUE, "person"));
    }

    @DELETE
    @Path("{loan:[0-9]+}")
    public Response end(@PathParam("key") String key, @PathParam("loan") long loan) {
        return rest.ok(network(key)
                .then(found -> lend.end(signedIn.actor(), found, loan))
                .map(LoanJson::of));
    }

    private Response refuse(KernelRefusal code, String field) {
        return rest.refuse(List.of(Refusal.of(code).at(field)), null);
    }

    private static Outcome<NetworkKey> network(String key) {
        return NetworkKey.parse(key).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
