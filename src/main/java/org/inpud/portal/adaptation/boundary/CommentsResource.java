package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.inpud.portal.adaptation.entity.SegmentComment;
import org.inpud.portal.adaptation.entity.Side;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
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

    /**
     * What is to be said.
     *
     * @param side {@code SOURCE} or {@code TARGET}, which is meant where it is left out
     * @param asked the role that is asked to answer, if any
     */
    public record CommentBody(String text, String side, String asked) {}

    /** A comment, in which role it was said, whom it asks, and when it was settled. */
    public record CommentJson(
            long id, String text, String side, String asked, String role, Instant at, Instant resolvedAt) {

        static CommentJson of(CommentView view) {
            return new CommentJson(
                    view.id(),
                    view.text(),
                    view.side().name(),
                    view.asked().map(Role::name).orElse(null),
                    view.role().name(),
                    view.at(),
                    view.resolvedAt().orElse(null));
        }
    }

    /** All comments, the oldest first. */
    public record CommentsJson(List<CommentJson> items) {}

    @GET
    public Response all(@PathParam("id") String id, @PathParam("segment") String segment) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> comments.all(signedIn.actor(), adaptation, segment))
                .map(found ->
                        new CommentsJson(found.stream().map(CommentJson::of).toList())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response comment(@PathParam("id") String id, @PathParam("segment") String segment, CommentBody body) {
        if (body == null || body.text() == null) {
            return rest.ok(Bodies.missing("text"));
        }
        return rest.created(
                Bodies.adaptation(id)
                        .then(adaptation ->
                                said(body).then(said -> comments.comment(signedIn.actor(), adaptation, segment, said)))
                        .map(CommentJson::of),
                comment -> "adaptations/" + id + "/segments/" + segment + "/comments/" + comment.id());
    }

    private static Outcome<SegmentComment.Said> said(CommentBody body) {
        return Bodies.maybeOne(Side.class, body.side(), "side")
                .then(side -> Bodies.maybeOne(Role.class, body.asked(), "asked")
                        .map(asked -> new SegmentComment.Said(body.text(), side.orElse(Side.TARGET), asked)));
    }

    /** It is dealt with. */
    @POST
    @Path("{number: [0-9]{1,15}}/resolution")
    public Response resolve(
            @PathParam("id") String id, @PathParam("segment") String segment, @PathParam("number") long number) {
        return settle(id, segment, number, true);
    }

    /** It is not dealt with after all. */
    @DELETE
    @Path("{number: [0-9]{1,15}}/resolution")
    public Response reopen(
            @PathParam("id") String id, @PathParam("segment") String segment, @PathParam("number") long number) {
        return settle(id, segment, number, false);
    }

    private Response settle(String id, String segment, long number, boolean isResolved) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> comments.settle(signedIn.actor(), adaptation, segment, number, isResolved))
                .map(CommentJson::of));
    }
}
