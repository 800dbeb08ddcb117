package org.inpud.portal.adaptation.boundary;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.control.BePresent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.Ids;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Who has an adaptation open: each tab says so every now and then, and is forgotten when it doesn’t. */
@Path("adaptations/{id}/presence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PresenceResource {

    @Inject
    private BePresent presence;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /**
     * I am here.
     *
     * @param tab a random id that the caller’s tab or program gave itself
     * @param segment that it is at, if any
     */
    public record HereBody(String tab, String segment) {}

    /**
     * Somebody else who is here, or another tab of the caller.
     *
     * @param section the heading under which their segment stands
     * @param text what they read there
     */
    public record PresentJson(
            String name, String role, String segment, String passage, String section, String text, boolean me) {

        static PresentJson of(BePresent.Present present) {
            return new PresentJson(
                    present.pseudonym().orElse(null),
                    present.role().name(),
                    present.segment().orElse(null),
                    present.passage().orElse(null),
                    present.section().orElse(null),
                    present.text().orElse(null),
                    present.isMe());
        }
    }

    /** All others. */
    public record PresentsJson(List<PresentJson> items) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response here(@PathParam("id") String id, HereBody body) {
        Optional<UUID> tab = body == null ? Optional.empty() : Ids.parse(body.tab());
        if (tab.isEmpty()) {
            return rest.ok(body == null || body.tab() == null ? Bodies.missing("tab") : Bodies.bad("tab"));
        }
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> presence.here(signedIn.actor(), adaptation, tab.get(), Bodies.text(body.segment())))
                .map(found ->
                        new PresentsJson(found.stream().map(PresentJson::of).toList())));
    }

    @DELETE
    @Path("{tab}")
    public Response leave(@PathParam("id") String id, @PathParam("tab") String tab) {
        return rest.done(Bodies.adaptation(id).then(adaptation -> Ids.parse(tab)
                .map(own -> presence.leave(signedIn.actor(), adaptation, own))
                .orElseGet(Outcome::done)));
    }
}
