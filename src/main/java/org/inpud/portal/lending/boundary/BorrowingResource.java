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
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.lending.control.BorrowReviewer;
import org.inpud.portal.lending.entity.LendingRefusal;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Reviewers that an adaptation’s network borrows. */
@Path("adaptations/{id}/loans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BorrowingResource {

    @Inject
    private BorrowReviewer borrow;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** The network that is asked, one of its reviewers by pseudonym where somebody is meant, and a word to it. */
    public record LoanBody(String network, String reviewer, String note) {}

    @GET
    public Response all(@PathParam("id") String id, @BeanParam Paging paging) {
        return rest.ok(adaptation(id)
                .then(found -> borrow.all(signedIn.actor(), found))
                .map(all -> paging.of(all.stream().map(LoanJson::of).toList())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("id") String id, LoanBody body) {
        if (body == null || body.network() == null) {
            return rest.refuse(List.of(Refusal.of(KernelRefusal.MISSING_VALUE).at("network")), null);
        }
        Outcome<Loan.Asked> asked = NetworkKey.parse(body.network())
                .map(lender -> Outcome.done(new Loan.Asked(
                        lender,
                        Optional.ofNullable(body.reviewer()),
                        Optional.ofNullable(body.note()).orElse(""))))
                .orElseGet(() -> Outcome.refused(
                        Refusal.of(LendingRefusal.UNKNOWN_LENDER).at("network")));
        return rest.created(
                adaptation(id)
                        .then(found -> asked.then(wanted -> borrow.ask(signedIn.actor(), found, wanted)))
                        .map(LoanJson::of),
                loan -> "adaptations/" + id + "/loans/" + loan.id());
    }

    @DELETE
    @Path("{loan:[0-9]+}")
    public Response end(@PathParam("id") String id, @PathParam("loan") long loan) {
        return rest.ok(adaptation(id)
                .then(found -> borrow.end(signedIn.actor(), found, loan))
                .map(LoanJson::of));
    }

    private static Outcome<AdaptationId> adaptation(String id) {
        return AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
