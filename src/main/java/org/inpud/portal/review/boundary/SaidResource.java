package org.inpud.portal.review.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.review.control.SeeVerdicts;
import org.inpud.portal.review.control.SegmentVerdict;
import org.inpud.portal.review.control.SpokenVerdict;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Verdicts side by side: on one segment and on the whole. */
@Path("adaptations/{id}/verdicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SaidResource {

    @Inject
    private SeeVerdicts verdicts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** A word on the whole; {@code present} in this round and on the text that stands now. */
    public record WholeJson(String step, boolean mine, String reason, String at, boolean present) {

        static WholeJson of(SpokenVerdict verdict) {
            return new WholeJson(
                    verdict.step().name(),
                    verdict.isMine(),
                    verdict.reason().orElse(null),
                    verdict.at().toString(),
                    verdict.isPresent());
        }
    }

    /** A reviewer’s last word on a segment; reviewers are told apart by numbers. */
    public record SegmentVerdictJson(
            int reviewer,
            boolean mine,
            boolean accept,
            String reason,
            String category,
            String severity,
            String at,
            boolean present) {

        static SegmentVerdictJson of(SegmentVerdict verdict) {
            return new SegmentVerdictJson(
                    verdict.reviewer(),
                    verdict.isMine(),
                    verdict.accept(),
                    verdict.reason().orElse(null),
                    verdict.category().map(Enum::name).orElse(null),
                    verdict.severity().map(Enum::name).orElse(null),
                    verdict.at().toString(),
                    verdict.isPresent());
        }
    }

    /** The words on the whole, the newest first. */
    public record WholesJson(List<WholeJson> items) {}

    /** The words on a segment. */
    public record SegmentVerdictsJson(List<SegmentVerdictJson> items) {}

    /** What the network’s reviewers often have to say. */
    public record CannedJson(List<String> items) {}

    @GET
    public Response onWhole(@PathParam("id") String id) {
        return rest.ok(adaptation(id)
                .then(found -> verdicts.onWhole(signedIn.actor(), found))
                .map(all -> new WholesJson(all.stream().map(WholeJson::of).toList())));
    }

    @GET
    @Path("segments/{segment}")
    public Response onSegment(@PathParam("id") String id, @PathParam("segment") String segment) {
        return rest.ok(adaptation(id)
                .then(found -> verdicts.on(signedIn.actor(), found, segment))
                .map(all -> new SegmentVerdictsJson(
                        all.stream().map(SegmentVerdictJson::of).toList())));
    }

    @GET
    @Path("reasons")
    public Response reasons(@PathParam("id") String id) {
        return rest.ok(adaptation(id)
                .then(found -> verdicts.reasons(signedIn.actor(), found))
                .map(CannedJson::new));
    }

    private static Outcome<AdaptationId> adaptation(String id) {
        return AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
