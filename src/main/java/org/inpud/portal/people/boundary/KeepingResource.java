package org.inpud.portal.people.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.people.control.MyChoices;
import org.inpud.portal.people.control.MyKeepingKey;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /me/keeping-key} and {@code /me/choices}: what the portal keeps for a person's browsers. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class KeepingResource {

    /** What is chosen. */
    public record ChoiceBody(String value) {}

    @Inject
    private MyKeepingKey key;

    @Inject
    private MyChoices choices;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** Under this key a browser may hold text that waits for the line; it must not write the key down. */
    @GET
    @Path("keeping-key")
    public Response key() {
        return rest.ok(key.see(signedIn.actor()));
    }

    @GET
    @Path("choices/{name}")
    public Response choice(@PathParam("name") String name) {
        return rest.ok(choices.see(signedIn.actor(), name), MyChoices.View::version);
    }

    @PUT
    @Path("choices/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@PathParam("name") String name, @Context HttpHeaders headers, ChoiceBody body) {
        long version = IfMatch.version(headers);
        return body == null || body.value() == null
                ? rest.ok(
                        Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("value")))
                : rest.ok(choices.choose(signedIn.actor(), name, version, body.value()), MyChoices.View::version);
    }
}
