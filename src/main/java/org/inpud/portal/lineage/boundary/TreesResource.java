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
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.lineage.control.SeeLineage;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Which network built on which, of everything that is on the shelf of a publication. */
@Path("publications/{key}/lineage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TreesResource {

    @Inject
    private SeeLineage see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** Those that are based on nothing else, with what was built on each. */
    public record TreesJson(List<LineageJson.TreeJson> items) {}

    @GET
    public Response trees(@PathParam("key") String key) {
        return rest.ok(PublicationKey.parse(key)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND))
                .then(publication -> see.trees(signedIn.actor(), publication))
                .map(trees -> new TreesJson(
                        trees.stream().map(LineageJson.TreeJson::of).toList())));
    }
}
