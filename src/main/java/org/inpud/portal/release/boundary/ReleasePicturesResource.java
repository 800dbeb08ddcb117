package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.release.control.FindReleases;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.web.PictureAnswers;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The pictures of a release, frozen with it; none of one that was withdrawn. */
@Path("/releases/{adaptation}/{number}/pictures")
@RequestScoped
public class ReleasePicturesResource {

    @Inject
    private FindReleases releases;

    @Inject
    private PictureAnswers answers;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    @Path("/{digest: [0-9a-f]{64}}")
    @Produces({"image/png", "image/jpeg", "image/gif"})
    public Response see(
            @PathParam("adaptation") String adaptation,
            @PathParam("number") String number,
            @PathParam("digest") String digest,
            @Context Request request) {
        Optional<AdaptationId> id = AdaptationId.parse(adaptation);
        Optional<ReleaseNumber> parsed = ReleaseNumber.parse(number);
        Outcome<KeptPicture> found = id.isPresent() && parsed.isPresent()
                ? releases.picture(signedIn.actor(), id.get(), parsed.get(), digest)
                : Outcome.refused(KernelRefusal.NOT_FOUND);
        if (!found.isDone()) {
            return rest.refuse(found.refusals(), null);
        }
        KeptPicture picture = found.value();
        return answers.of(picture.digest(), picture.mediaType(), picture.size(), request);
    }
}
