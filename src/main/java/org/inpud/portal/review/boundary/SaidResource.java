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
import java.util.List;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.review.control.AcceptSegments;
import org.inpud.portal.review.control.SeeVerdicts;
import org.inpud.portal.review.control.SegmentVerdict;
import org.inpud.portal.review.control.SpokenVerdict;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Verdicts side by side: on one segment and on the whole; and several given at once. */
@Path("adaptations/{id}/verdicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SaidResource {

    @Inject
    private SeeVerdicts verdicts;

    @Inject
    private AcceptSegments accept;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

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

    /** A segment that is accepted as it stands: the version that was seen. */
    public record SeenBody(String segment, Long version) {}

    /** All that are accepted together. */
    public record AcceptBody(List<SeenBody> items) {}

    /** What became of one: the segment as it stands, and the reasons where it was not accepted. */
    public record AcceptedJson(
            String segment, boolean accepted, VerdictsResource.JudgedJson current, List<String> reasons) {}

    /** What became of all. */
    public record AcceptedAllJson(List<AcceptedJson> items) {}

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

    /** Several accepted together, each as it stands. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("id") String id, AcceptBody body) {
        return rest.ok(adaptation(id)
                .then(found -> seen(body).then(seen -> accept.accept(signedIn.actor(), found, seen)))
                .map(all -> new AcceptedAllJson(all.stream().map(this::json).toList())));
    }

    private static Outcome<List<AcceptSegments.Seen>> seen(AcceptBody body) {
        boolean isWhole = body != null
                && body.items() != null
                && body.items().stream().allMatch(one -> one != null && one.segment() != null && one.version() != null);
        return isWhole
                ? Outcome.done(body.items().stream()
                        .map(one -> new AcceptSegments.Seen(one.segment(), one.version()))
                        .toList())
                : Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("items"));
    }

    private AcceptedJson json(AcceptSegments.Accepted one) {
        Outcome<SegmentView> outcome = one.outcome();
        Object current = outcome instanceof Outcome.Refused<SegmentView> refused
                ? refused.current().orElse(null)
                : outcome.value();
        return new AcceptedJson(
                one.segment(),
                outcome.isDone(),
                current instanceof SegmentView view ? VerdictsResource.JudgedJson.of(view) : null,
                outcome.refusals().stream()
                        .map(refusal -> messages.of(signedIn.language(), refusal))
                        .toList());
    }

    private static Outcome<AdaptationId> adaptation(String id) {
        return AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
