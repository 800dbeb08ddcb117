package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.release.control.ChooseCredit;
import org.inpud.portal.release.control.MyCredit;
import org.inpud.portal.release.control.SeeCredits;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /adaptations/{id}/credits}: who will be named for their work, and each person’s own choice. */
@Path("adaptations/{id}/credits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CreditsResource {

    /** @param workers how many did something that they can be named for */
    public record CreditsJson(List<CreditJson> items, long workers) {}

    /** How the caller is named. */
    public record MineJson(String name, List<String> parts, long version) {

        static MineJson of(MyCredit credit) {
            return new MineJson(credit.name().orElse(null), CreditJson.names(credit.parts()), credit.version());
        }
    }

    public record NameBody(String name) {}

    @Inject
    private SeeCredits see;

    @Inject
    private ChooseCredit choose;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @Context
    private HttpHeaders headers;

    @PathParam("id")
    private String id;

    @GET
    public Response all() {
        return rest.ok(adaptation()
                .then(found -> see.inWork(signedIn.actor(), found))
                .map(named -> new CreditsJson(
                        named.items().stream().map(CreditJson::of).toList(), named.workers())));
    }

    @GET
    @Path("mine")
    public Response mine() {
        return tagged(adaptation().then(found -> choose.mine(signedIn.actor(), found)));
    }

    @PUT
    @Path("mine")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(NameBody body) {
        long version = IfMatch.version(headers);
        String name = body == null ? null : body.name();
        return tagged(adaptation().then(found -> choose.choose(signedIn.actor(), found, version, name)));
    }

    @DELETE
    @Path("mine")
    public Response leave() {
        return rest.done(adaptation().then(found -> choose.leave(signedIn.actor(), found)));
    }

    private Response tagged(Outcome<MyCredit> outcome) {
        if (outcome instanceof Outcome.Refused<MyCredit> refused) {
            return rest.refuse(
                    refused.refusals(),
                    refused.current().map(now -> MineJson.of((MyCredit) now)).orElse(null));
        }
        return Response.ok(MineJson.of(outcome.value()))
                .tag(Rest.tag(outcome.value().version()))
                .build();
    }

    private Outcome<AdaptationId> adaptation() {
        return AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
