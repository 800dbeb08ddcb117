package org.inpud.portal.lineage.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.lineage.control.SeeLineage;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Where an adaptation stands between its source, what it is based on, and what builds on it. */
@Path("adaptations/{id}/lineage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LineageResource {

    @Inject
    private SeeLineage see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    public Response lineage(@PathParam("id") String id) {
        return rest.ok(Asked.adaptation(id)
                .then(adaptation -> see.see(signedIn.actor(), adaptation))
                .map(LineageJson::of));
    }
}
