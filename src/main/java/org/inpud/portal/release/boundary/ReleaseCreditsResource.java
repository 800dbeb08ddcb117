package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.release.control.SeeCredits;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Who wants to be named on the page of a release, for everybody. */
@Path("releases/{adaptation}/{number}/credits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseCreditsResource {

    @Inject
    private SeeCredits see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    public Response credits(
            @PathParam("adaptation") String adaptation, @PathParam("number") String number, @BeanParam Paging paging) {
        Optional<AdaptationId> id = AdaptationId.parse(adaptation);
        Optional<ReleaseNumber> parsed = ReleaseNumber.parse(number);
        if (id.isEmpty() || parsed.isEmpty()) {
            return rest.refuse(KernelRefusal.NOT_FOUND);
        }
        return rest.ok(see.of(signedIn.actor(), id.get(), parsed.get())
                .map(all -> paging.of(all.stream().map(CreditJson::of).toList())));
    }
}
