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
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.review.control.KeepChecklist;
import org.inpud.portal.review.control.PointAnswer;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The coordinator's checklist before an approval. */
@Path("adaptations/{id}/checklist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistResource {

    @Inject
    private KeepChecklist checklist;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @Inject
    private Messages messages;

    /** Answers to points of the checklist; those that are left out stay as they are. */
    public record PointsBody(List<PointJson> points) {}

    /** One point, 1 to 17. */
    public record PointJson(Integer point, Boolean settled, String note) {}

    /** One point with what the portal itself knows about it. */
    public record KnownPointJson(int point, boolean settled, String note, List<Known> evidence) {}

    /** All points. */
    public record PointsJson(List<KnownPointJson> items) {}

    @GET
    public Response see(@PathParam("id") String id) {
        return rest.ok(adaptation(id)
                .then(adaptation ->
                        checklist.see(signedIn.actor(), adaptation).then(answers -> json(adaptation, answers))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@PathParam("id") String id, PointsBody body) {
        if (body == null || body.points() == null) {
            return refuse("points");
        }
        if (body.points().stream().anyMatch(point -> point == null || point.point() == null)) {
            return refuse("point");
        }
        List<PointAnswer> answers = body.points().stream()
                .map(point -> new PointAnswer(
                        point.point(),
                        Boolean.TRUE.equals(point.settled()),
                        Optional.ofNullable(point.note()).orElse("")))
                .toList();
        return rest.ok(adaptation(id)
                .then(adaptation ->
                        checklist.keep(signedIn.actor(), adaptation, answers).then(kept -> json(adaptation, kept))));
    }

    private Response refuse(String field) {
        return rest.refuse(List.of(Refusal.of(KernelRefusal.MISSING_VALUE).at(field)), null);
    }

    private Outcome<PointsJson> json(AdaptationId id, List<PointAnswer> answers) {
        return checklist
                .evidence(signedIn.actor(), id)
                .map(evidence -> new PointsJson(answers.stream()
                        .map(answer -> new KnownPointJson(
                                answer.point(),
                                answer.settled(),
                                answer.note(),
                                evidence.getOrDefault(answer.point(), List.of()).stream()
                                        .map(one -> Known.of(one, messages, signedIn.language()))
                                        .toList()))
                        .toList()));
    }

    private static Outcome<AdaptationId> adaptation(String id) {
        return AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
