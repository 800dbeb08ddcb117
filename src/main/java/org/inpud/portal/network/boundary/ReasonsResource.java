package org.inpud.portal.network.boundary;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.control.KeepReasons;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** A network’s canned reasons for returning a sentence. */
@Path("networks/{key}/reasons")
@Produces(MediaType.APPLICATION_JSON)
public class ReasonsResource {

    @Inject
    private KeepReasons reasons;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @Context
    private HttpHeaders headers;

    /** All of them, in their order. */
    public record ReasonsJson(List<String> items) {}

    @GET
    public Response see(@PathParam("key") String key) {
        return tagged(network(key).then(network -> reasons.see(signedIn.actor(), network)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("key") String key, ReasonsJson body) {
        long version = IfMatch.version(headers);
        if (body == null || body.items() == null || body.items().stream().anyMatch(Objects::isNull)) {
            return rest.refuse(List.of(Refusal.of(KernelRefusal.MISSING_VALUE).at("items")), null);
        }
        return tagged(network(key).then(network -> reasons.change(signedIn.actor(), network, version, body.items())));
    }

    private Response tagged(Outcome<KeepReasons.ReasonsView> outcome) {
        if (outcome instanceof Outcome.Refused<KeepReasons.ReasonsView> refused) {
            Optional<ReasonsJson> now =
                    refused.current().map(current -> new ReasonsJson(((KeepReasons.ReasonsView) current).texts()));
            return rest.refuse(refused.refusals(), now.orElse(null));
        }
        KeepReasons.ReasonsView view = outcome.value();
        return Response.ok(new ReasonsJson(view.texts()))
                .tag(Rest.tag(view.version()))
                .build();
    }

    private static Outcome<NetworkKey> network(String key) {
        return NetworkKey.parse(key)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK));
    }
}
