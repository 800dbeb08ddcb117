package org.inpud.portal.lineage.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.inpud.portal.lineage.control.Bases;
import org.inpud.portal.lineage.control.SeeProposals;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** What stands beside one segment in other networks' releases. */
@Path("adaptations/{id}/beside")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BesideResource {

    @Inject
    private SeeProposals see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** The words of the adaptation that this one is based on. */
    public record BaseJson(String id, String release, String language, String text) {

        static BaseJson of(Bases.Text text) {
            return new BaseJson(
                    text.base().toString(),
                    text.release().toString(),
                    text.base().language().value(),
                    text.text());
        }
    }

    /** {@code base} is missing where the adaptation is based on nothing, or nothing is said there. */
    public record BesideJson(BaseJson base, List<ProposalJson> proposals) {}

    @GET
    @Path("{segment}")
    public Response beside(@PathParam("id") String id, @PathParam("segment") String segment) {
        return rest.ok(Asked.adaptation(id)
                .then(adaptation -> see.beside(signedIn.actor(), adaptation, segment))
                .map(beside -> new BesideJson(
                        beside.base().map(BaseJson::of).orElse(null),
                        beside.proposals().stream().map(ProposalJson::of).toList())));
    }
}
