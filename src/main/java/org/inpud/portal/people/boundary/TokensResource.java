package org.inpud.portal.people.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.people.control.Credentials;
import org.inpud.portal.people.control.MyTokens;
import org.inpud.portal.web.Ids;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;
import org.inpud.portal.web.Source;

/** {@code /tokens}: how a program gets into the API. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {

    private static final String BASIC = "Basic ";

    public record NewToken(String name) {}

    @Inject
    private MyTokens tokens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @Context
    private HttpServletRequest request;

    @POST
    public Response make(@HeaderParam("Authorization") String authorisation, NewToken wanted) {
        String name = wanted == null ? null : wanted.name();
        Outcome<MyTokens.Made> made = signedIn.isKnown()
                ? tokens.make(signedIn.actor(), name)
                : credentials(authorisation)
                        .map(credentials -> tokens.makeFor(signedIn.actor(), credentials, name))
                        .orElseGet(() -> Outcome.refused(KernelRefusal.SIGN_IN_FIRST));
        return rest.created(made, token -> "tokens/" + token.id());
    }

    @GET
    public Response list(@BeanParam Paging paging) {
        Outcome<List<MyTokens.View>> all = tokens.list(signedIn.actor());
        return rest.ok(all.map(views -> paging.of(views)));
    }

    @DELETE
    @Path("{id}")
    public Response end(@PathParam("id") String id) {
        return Ids.parse(id)
                .map(token -> rest.done(tokens.end(signedIn.actor(), token)))
                .orElseGet(() -> rest.refuse(KernelRefusal.NOT_FOUND));
    }

    private Optional<Credentials> credentials(String authorisation) {
        if (authorisation == null || !authorisation.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorisation.substring(BASIC.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Credentials(pair.substring(0, colon), pair.substring(colon + 1), Source.of(request)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
