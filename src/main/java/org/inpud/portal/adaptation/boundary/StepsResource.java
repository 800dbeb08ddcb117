package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The steps of an adaptation's life. */
@Path("adaptations/{id}/steps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StepsResource {

    @Inject
    private TakeStep take;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** The step, why, and what it rests on: of a peer test {@code groupSize}, {@code month} and {@code changed}. */
    public record StepBody(String step, String reason, JsonValue evidence) {}

    /** Where the adaptation stands now. */
    public record StageJson(String stage) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("id") String id, StepBody body) {
        if (body == null) {
            return rest.ok(Bodies.missing("step"));
        }
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> Bodies.one(Step.class, body.step(), "step")
                        .then(step -> take.take(signedIn.actor(), adaptation, step, evidence(body))))
                .map(stage -> new StageJson(stage.name())));
    }

    private static StepEvidence evidence(StepBody body) {
        Map<String, String> facts = new HashMap<>();
        if (body.evidence() instanceof JsonObject object) {
            object.forEach((name, value) -> facts.put(name, text(value)));
        }
        return new StepEvidence(Bodies.text(body.reason()), facts);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }
}
