package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.publication.control.BeginImport;
import org.inpud.portal.publication.control.CompareEditions;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.control.ReadEdition;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.PublicationRefusal;
import org.inpud.portal.web.Async;
import org.inpud.portal.web.LimitedUpload;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The editions of a publication: imported from a file, read and compared. */
@Path("publications/{key}/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionsResource {

    private static final String NUMBER = "{number: [1-9][0-9]{0,5}}";
    private static final int MOST_NOTE_BYTES = 4096;

    @Inject
    private ImportEdition importEdition;

    @Inject
    private BeginImport beginImport;

    @Inject
    private ReadEdition read;

    @Inject
    private CompareEditions compare;

    @Inject
    private SignedIn signedIn;

    @Inject
    private EditionReports reports;

    @Inject
    private Rest rest;

    /** A segment of the source; inline codes as {@code {1}…{/1}}. */
    public record SegmentJson(String id, String passage, String kind, int level, String source) {

        static SegmentJson of(ReadEdition.SegmentView view) {
            return new SegmentJson(view.id(), view.passage(), view.kind().apiName(), view.level(), view.source());
        }
    }

    @POST
    @LimitedUpload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response importFile(
            @PathParam("key") String key,
            @FormParam("file") EntityPart file,
            @FormParam("note") EntityPart note,
            @Context HttpHeaders headers)
            throws IOException {
        if (file == null || file.getFileName().isEmpty()) {
            return rest.refuse(List.of(Refusal.of(PublicationRefusal.NO_FILE).at("file")), null);
        }
        Outcome<PublicationKey> publication = PublicationsResource.at(key);
        if (!publication.isDone()) {
            return rest.ok(publication);
        }
        try (InputStream content = file.getContent()) {
            String name = file.getFileName().get();
            if (Async.isPreferred(headers)) {
                return rest.answer(
                        beginImport.begin(signedIn.actor(), publication.value(), name, content, written(note)),
                        Async::accepted);
            }
            return rest.created(
                    importEdition
                            .importFile(signedIn.actor(), publication.value(), name, content, written(note))
                            .map(reports::json),
                    edition -> "publications/" + key + "/editions/" + edition.number());
        }
    }

    @GET
    @Path(NUMBER)
    public Response read(@PathParam("key") String key, @PathParam("number") int number) {
        return rest.ok(PublicationsResource.at(key)
                .then(publication -> read.edition(signedIn.actor(), publication, number))
                .map(reports::json));
    }

    @GET
    @Path(NUMBER + "/segments")
    public Response segments(@PathParam("key") String key, @PathParam("number") int number, @BeanParam Paging paging) {
        return rest.ok(PublicationsResource.at(key)
                .then(publication ->
                        read.segments(signedIn.actor(), publication, number, paging.offset(), paging.size()))
                .map(found ->
                        new Page<>(found.items(), paging.page(), paging.size(), found.total()).map(SegmentJson::of)));
    }

    @GET
    @Path(NUMBER + "/compare/{other: [1-9][0-9]{0,5}}")
    public Response compare(
            @PathParam("key") String key, @PathParam("number") int number, @PathParam("other") int other) {
        return rest.ok(PublicationsResource.at(key)
                .then(publication -> compare.compare(signedIn.actor(), publication, number, other)));
    }

    private static String written(EntityPart note) throws IOException {
        if (note == null) {
            return "";
        }
        try (InputStream content = note.getContent()) {
            return new String(content.readNBytes(MOST_NOTE_BYTES), StandardCharsets.UTF_8);
        }
    }
}
