package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.SeePicture;
import org.inpud.portal.web.PictureAnswers;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The pictures of an edition, as its file holds them, without what tells on camera, place and people. */
@Path("publications/{key}/editions/{number: [1-9][0-9]{0,5}}/pictures")
@RequestScoped
public class PicturesResource {

    @Inject
    private SeePicture pictures;

    @Inject
    private PictureAnswers answers;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    @Path("{digest: [0-9a-f]{64}}")
    @Produces({"image/png", "image/jpeg", "image/gif"})
    public Response see(
            @PathParam("key") String key,
            @PathParam("number") int number,
            @PathParam("digest") String digest,
            @Context Request request) {
        Outcome<KeptPicture> picture = PublicationsResource.at(key)
                .then(publication -> pictures.see(signedIn.actor(), publication, number, digest));
        if (!picture.isDone()) {
            return rest.refuse(picture.refusals(), null);
        }
        KeptPicture kept = picture.value();
        return answers.of(kept.digest(), kept.mediaType(), kept.size(), request);
    }
}
