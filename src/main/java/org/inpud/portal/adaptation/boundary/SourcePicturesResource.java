package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.inpud.portal.adaptation.control.PictureLinks;
import org.inpud.portal.adaptation.control.SeePictures;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The pictures of the source that an adaptation follows, by passage. */
@Path("adaptations/{id}/pictures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SourcePicturesResource {

    @Inject
    private SeePictures pictures;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** All of them, in the order of the text. */
    public record PicturesJson(List<PassageJson> items) {}

    /**
     * A passage that describes a picture.
     *
     * @param picture null where no browser shows it
     * @param before what it was in the edition followed before; null where it was the same
     * @param pictureInOriginal whether the original format can show another one there
     * @param described whether it has words to translate
     * @param next the segment behind a picture without words; null where it is the last
     */
    public record PassageJson(
            String passage,
            LocalChangeJson.PictureJson picture,
            LocalChangeJson.PictureJson before,
            boolean pictureInOriginal,
            boolean described,
            String next) {

        private static PassageJson of(AdaptationId id, SeePictures.SourcePicture source) {
            return new PassageJson(
                    source.passage(),
                    source.picture()
                            .map(picture -> LocalChangeJson.PictureJson.of(
                                    picture, PictureLinks.ofEdition(id, source.edition(), picture)))
                            .orElse(null),
                    source.before()
                            .map(former -> LocalChangeJson.PictureJson.of(
                                    former.picture(), PictureLinks.ofEdition(id, former.edition(), former.picture())))
                            .orElse(null),
                    source.isReplaceable(),
                    source.isSpoken(),
                    source.next().orElse(null));
        }
    }

    @GET
    public Response all(@PathParam("id") String id) {
        return rest.ok(Bodies.adaptation(id).then(adaptation -> pictures.ofSource(signedIn.actor(), adaptation)
                .map(found -> new PicturesJson(found.stream()
                        .map(source -> PassageJson.of(adaptation, source))
                        .toList()))));
    }
}
