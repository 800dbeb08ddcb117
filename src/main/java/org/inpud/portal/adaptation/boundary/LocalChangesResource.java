package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AskedView;
import org.inpud.portal.adaptation.control.ChangeLocalChange;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.RenewFact;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The local changes of an adaptation: recorded, changed, taken back, heard and decided. */
@Path("adaptations/{id}/local-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LocalChangesResource {

    private static final String NUMBER = "{number: [1-9][0-9]{0,6}}";

    @Inject
    private SeeLocalChanges see;

    @Inject
    private RecordLocalChange record;

    @Inject
    private ChangeLocalChange change;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private RenewFact renew;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** Those that are wanted, by number. */
    public record ChangesJson(List<LocalChangeJson> items) {}

    /** What somebody says on a local change, and as what. */
    public record VoiceBody(String as, Boolean accept, String reason) {}

    /** Until when facts are still right, and how somebody knows. */
    public record RenewalBody(String reviewBy, String evidence) {}

    @GET
    public Response all(@PathParam("id") String id, @BeanParam ChangeParameters wanted) {
        return rest.ok(Bodies.adaptation(id).then(adaptation -> wanted.filter()
                .then(filter -> see.some(signedIn.actor(), adaptation, filter))
                .map(views -> new ChangesJson(views.stream()
                        .map(view -> LocalChangeJson.of(adaptation, view))
                        .toList()))));
    }

    @GET
    @Path(NUMBER)
    public Response one(@PathParam("id") String id, @PathParam("number") int number) {
        return rest.ok(
                LocalChangeJson.of(
                        id, Bodies.adaptation(id).then(adaptation -> see.one(signedIn.actor(), adaptation, number))),
                LocalChangeJson::version);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("id") String id, ChangeBody body) {
        if (body == null) {
            return rest.ok(Bodies.missing("passage"));
        }
        return rest.answer(
                LocalChangeJson.of(id, Bodies.adaptation(id).then(adaptation -> body.recorded()
                        .then(wanted -> record.record(signedIn.actor(), adaptation, wanted)))),
                json -> Response.created(
                                java.net.URI.create("/api/v1/adaptations/" + id + "/local-changes/" + json.number()))
                        .entity(json)
                        .tag(Rest.tag(json.version())));
    }

    @PATCH
    @Path(NUMBER)
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response change(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @Context HttpHeaders headers,
            ChangeBody body) {
        long version = IfMatch.version(headers);
        if (body == null) {
            return rest.ok(Bodies.missing("text"));
        }
        return rest.ok(
                LocalChangeJson.of(id, Bodies.adaptation(id).then(adaptation -> see.one(
                                signedIn.actor(), adaptation, number)
                        .then(standing -> body.written(standing.written()))
                        .then(written -> change.change(
                                signedIn.actor(), adaptation, number, version, Bodies.text(body.text()), written)))),
                LocalChangeJson::version);
    }

    /** Takes it back; without {@code If-Match}, as it stands. */
    @DELETE
    @Path(NUMBER)
    public Response withdraw(
            @PathParam("id") String id, @PathParam("number") int number, @Context HttpHeaders headers) {
        Optional<Long> seen = headers.getHeaderString(HttpHeaders.IF_MATCH) == null
                ? Optional.empty()
                : Optional.of(IfMatch.version(headers));
        return rest.done(Bodies.adaptation(id).then(adaptation -> see.one(signedIn.actor(), adaptation, number)
                .then(standing ->
                        change.withdraw(signedIn.actor(), adaptation, number, seen.orElse(standing.version())))));
    }

    /** Its facts are still right. */
    @POST
    @Path(NUMBER + "/renewal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response renew(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @Context HttpHeaders headers,
            RenewalBody body) {
        long version = IfMatch.version(headers);
        if (body == null || body.reviewBy() == null) {
            return rest.ok(Bodies.missing("reviewBy"));
        }
        return rest.ok(
                LocalChangeJson.of(id, Bodies.adaptation(id).then(adaptation -> ChangeBody.day(body.reviewBy())
                        .then(day -> renew.renew(
                                signedIn.actor(),
                                adaptation,
                                number,
                                version,
                                day,
                                Optional.ofNullable(body.evidence()).orElse(""))))),
                LocalChangeJson::version);
    }

    @PUT
    @Path(NUMBER + "/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response speak(
            @PathParam("id") String id, @PathParam("number") int number, @Context HttpHeaders headers, VoiceBody body) {
        long version = IfMatch.version(headers);
        if (body == null || body.accept() == null) {
            return rest.ok(Bodies.missing("accept"));
        }
        return rest.ok(
                LocalChangeJson.of(id, Bodies.adaptation(id).then(adaptation -> Bodies.one(Voice.class, body.as(), "as")
                        .then(voice -> speak(adaptation, number, version, voice, body)))),
                LocalChangeJson::version);
    }

    /** The owner of the work speaks from without, everybody else as one of the network. */
    private Outcome<LocalChangeView> speak(
            AdaptationId adaptation, int number, long version, Voice as, VoiceBody body) {
        Optional<String> reason = Bodies.text(body.reason());
        return as == Voice.CONCURRENCE
                ? decide.speakForWork(
                        signedIn.actor(), new AskedView(adaptation, number), version, body.accept(), reason)
                : decide.speak(signedIn.actor(), adaptation, number, version, as, body.accept(), reason);
    }
}
