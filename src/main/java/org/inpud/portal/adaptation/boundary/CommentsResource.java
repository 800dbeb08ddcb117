package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.inpud.portal.adaptation.control.CommentOnSegment;
import org.inpud.portal.adaptation.control.CommentView;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** What people of the network say beside a segment. */
@Path("adaptations/{id}/segments/{segment}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {

    @Inject
    private CommentOnSegment comments;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** What is to be said. */
    public record CommentBody(String text) {}

    /** A comment, and in which role it was said. */
    public record CommentJson(long id, String text, String role, Instant at) {}

    /** All comments, the oldest first. */
    public record CommentsJson(List<CommentJson> items) {}

    @GET
    public Response all(@PathParam("id") String id, @PathParam("segment") String segment) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> comments.all(signedIn.actor(), adaptation, segment))
                .map(found -> new CommentsJson(json(found))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response comment(@PathParam("id") String id, @PathParam("segment") String segment, CommentBody body) {
        if (body == null || body.text() == null) {
            return rest.ok(Bodies.missing("text"));
        }
        return rest.created(
                Bodies.adaptation(id)
                        .then(adaptation -> comments.comment(signedIn.actor(), adaptation, segment, body.text()))
                        .map(comment -> json(List.of(comment)).get(0)),
                comment -> "adaptations/" + id + "/segments/" + segment + "/comments");
    }

    private static List<CommentJson> json(List<CommentView> views) {
        return views.stream()
                .map(view -> new CommentJson(view.id(), view.text(), view.role().name(), view.at()))
                .toList();
    }
}
