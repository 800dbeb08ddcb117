package org.inpud.portal.review.boundary;

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
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.review.control.PeerTestRecord;
import org.inpud.portal.review.control.RecordPeerTest;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The records of tests with the community. */
@Path("adaptations/{id}/peer-tests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeerTestsResource {

    @Inject
    private RecordPeerTest tests;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** A peer test: group size, month ({@code 2026-10}), what it changed. */
    public record PeerTestJson(Integer groupSize, String month, String changed) {

        static PeerTestJson of(PeerTestRecord test) {
            return new PeerTestJson(test.groupSize(), test.month().toString(), test.changed());
        }
    }

    /** The tests of the present round of review. */
    public record PeerTestsJson(List<PeerTestJson> items) {}

    @GET
    public Response tests(@PathParam("id") String id) {
        return rest.ok(adaptation(id)
                .then(adaptation -> tests.all(signedIn.actor(), adaptation))
                .map(found ->
                        new PeerTestsJson(found.stream().map(PeerTestJson::of).toList())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response test(@PathParam("id") String id, PeerTestJson body) {
        if (body == null || body.groupSize() == null) {
            return refuse("groupSize");
        }
        Optional<YearMonth> month = month(body.month());
        if (month.isEmpty()) {
            return refuse("month");
        }
        String changed = Optional.ofNullable(body.changed()).orElse("");
        return rest.created(
                adaptation(id)
                        .then(adaptation -> tests.record(
                                signedIn.actor(),
                                adaptation,
                                new PeerTestRecord(body.groupSize(), month.get(), changed)))
                        .map(PeerTestJson::of),
                test -> "adaptations/" + id + "/peer-tests");
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(Optional.ofNullable(text).orElse("")));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Response refuse(String field) {
        return rest.refuse(List.of(Refusal.of(KernelRefusal.MISSING_VALUE).at(field)), null);
    }

    private static Outcome<AdaptationId> adaptation(String id) {
        return AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
