package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.inpud.portal.adaptation.control.ReplacePicture;
import org.inpud.portal.adaptation.entity.ShownPicture;
import org.inpud.portal.document.control.PictureGuard;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.PictureAnswers;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The picture that a local change shows in place of the source’s: its bytes, as they are. */
@Path("adaptations/{id}/local-changes/{number: [1-9][0-9]{0,6}}/picture")
@RequestScoped
public class ChangePictureResource {

    @Inject
    private ReplacePicture replace;

    @Inject
    private PictureAnswers answers;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    @Produces({"image/png", "image/jpeg", "image/gif"})
    public Response see(@PathParam("id") String id, @PathParam("number") int number, @Context Request request) {
        Outcome<ShownPicture> picture =
                Bodies.adaptation(id).then(adaptation -> replace.see(signedIn.actor(), adaptation, number));
        if (!picture.isDone()) {
            return rest.refuse(picture.refusals(), null);
        }
        ShownPicture shown = picture.value();
        return answers.of(shown.digest(), shown.mediaType(), shown.size(), request);
    }

    /** The content tells what it is, whatever the caller calls it. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @Context HttpHeaders headers,
            InputStream content)
            throws IOException {
        long version = IfMatch.version(headers);
        byte[] picture = content.readNBytes(PictureGuard.MOST_BYTES + 1);
        return rest.ok(
                LocalChangeJson.of(
                        id,
                        Bodies.adaptation(id)
                                .then(adaptation ->
                                        replace.replace(signedIn.actor(), adaptation, number, version, picture))),
                LocalChangeJson::version);
    }
}
