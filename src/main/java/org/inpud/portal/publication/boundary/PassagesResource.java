package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.inpud.portal.publication.control.MarkPassage;
import org.inpud.portal.publication.control.PassageView;
import org.inpud.portal.publication.control.ReadEdition;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The passages of an edition with INPUD's marks: core message, not to be omitted. */
@Path("publications/{key}/editions/{number: [1-9][0-9]{0,5}}/passages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class PassagesResource {

    @Inject
    private ReadEdition read;

    @Inject
    private MarkPassage mark;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** A passage, with its text as HTML where it is read; its version is what {@code If-Match} asks for. */
    public record PassageJson(
            String id, String kind, int level, boolean core, boolean mustNotOmit, long version, String html) {

        static PassageJson of(PassageView view, String html) {
            return new PassageJson(
                    view.id(),
                    view.kind().apiName(),
                    view.level(),
                    view.isCore(),
                    view.isMustNotOmit(),
                    view.version(),
                    html);
        }
    }

    /** The marks to set; what is missing is taken away. */
    public record Marks(Boolean core, Boolean mustNotOmit) {}

    @GET
    public Response list(@PathParam("key") String key, @PathParam("number") int number, @BeanParam Paging paging) {
        return rest.ok(PublicationsResource.at(key).then(publication -> read.edition(
                        signedIn.actor(), publication, number)
                .then(edition -> read.passages(signedIn.actor(), publication, number, paging.offset(), paging.size())
                        .map(passages -> new Page<>(
                                        passages,
                                        paging.page(),
                                        paging.size(),
                                        edition.edition().passages())
                                .map(passage -> PassageJson.of(passage.passage(), passage.html()))))));
    }

    @PATCH
    @Path("{passage: p[0-9]+}")
    public Response mark(
            @PathParam("key") String key,
            @PathParam("number") int number,
            @PathParam("passage") String passage,
            Marks body,
            @Context HttpHeaders headers) {
        long version = IfMatch.version(headers);
        Marks marks = Objects.requireNonNullElse(body, new Marks(null, null));
        return rest.ok(
                Current.shownAs(
                                PublicationsResource.at(key)
                                        .then(publication -> mark.mark(
                                                signedIn.actor(),
                                                publication,
                                                number,
                                                passage,
                                                version,
                                                Boolean.TRUE.equals(marks.core()),
                                                Boolean.TRUE.equals(marks.mustNotOmit()))),
                                PassageView.class,
                                view -> PassageJson.of(view, null))
                        .map(view -> PassageJson.of(view, null)),
                PassageJson::version);
    }
}
