package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.inpud.portal.adaptation.control.ArchivedText;
import org.inpud.portal.adaptation.control.RestoreArchived;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The texts that following archived, which can be taken back into segments. */
@Path("adaptations/{id}/archive")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArchiveResource {

    @Inject
    private RestoreArchived archive;

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** {@code source}: what it rendered; nothing for a text of our own. */
    public record ArchivedJson(
            String segment,
            String passage,
            String source,
            String target,
            int from,
            int to,
            Instant archivedAt,
            int comments) {

        static ArchivedJson of(ArchivedText text) {
            return new ArchivedJson(
                    text.segment(),
                    text.passage(),
                    text.source().orElse(null),
                    text.target(),
                    text.from(),
                    text.to(),
                    text.archivedAt(),
                    text.comments());
        }
    }

    /** {@code into}: the segment that takes the text; its version stands in {@code If-Match}. */
    public record RestorationBody(String into) {}

    @GET
    public Response texts(@PathParam("id") String id, @BeanParam Paging paging) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> archive.texts(signedIn.actor(), adaptation, paging.offset(), paging.size()))
                .map(found ->
                        new Page<>(found.items(), paging.page(), paging.size(), found.total()).map(ArchivedJson::of)));
    }

    @PUT
    @Path("{segment}/restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restore(
            @PathParam("id") String id,
            @PathParam("segment") String segment,
            @Context HttpHeaders headers,
            RestorationBody body) {
        long version = IfMatch.version(headers);
        if (body == null || body.into() == null) {
            return rest.ok(Bodies.missing("into"));
        }
        return rest.ok(
                SegmentJson.of(
                        Bodies.adaptation(id)
                                .then(adaptation ->
                                        archive.restore(signedIn.actor(), adaptation, segment, body.into(), version)),
                        messages,
                        signedIn),
                SegmentJson::version);
    }
}
