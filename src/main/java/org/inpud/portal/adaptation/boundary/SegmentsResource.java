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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.inpud.portal.adaptation.control.FindMatches;
import org.inpud.portal.adaptation.control.FindTerms;
import org.inpud.portal.adaptation.control.HistoryEntry;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentHistory;
import org.inpud.portal.adaptation.control.Written;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.glossary.control.ReadGlossary;
import org.inpud.portal.glossary.control.TermView;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The segments of an adaptation: read, rendered, and looked at through their history. */
@Path("adaptations/{id}/segments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SegmentsResource {

    @Inject
    private ReadSegments read;

    @Inject
    private RenderSegment render;

    @Inject
    private SegmentHistory history;

    @Inject
    private FindMatches matches;

    @Inject
    private FindTerms terms;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    @Inject
    private Rest rest;

    /** The text to save; without a state a changed one is a draft, without a cause it was typed. */
    public record SaveBody(String target, String state, String cause) {}

    /** A value that stood in a segment from {@code at} on. */
    public record HistoryJson(String target, String state, String role, String cause, Instant at, long version) {

        static HistoryJson of(HistoryEntry entry) {
            return new HistoryJson(
                    entry.target(),
                    entry.state().name(),
                    entry.role().name(),
                    entry.cause().name(),
                    entry.at(),
                    entry.version());
        }
    }

    /** All past values, the newest first. */
    public record HistoriesJson(List<HistoryJson> items) {}

    /** Which segments are wanted. */
    public static class Wanted {
        @QueryParam("state")
        private String state;

        @QueryParam("passage")
        private String passage;

        @QueryParam("show")
        private String show;

        /** Label of a segment: only what stands behind it. */
        @QueryParam("after")
        private String after;

        @BeanParam
        private Sought sought;

        private Outcome<SegmentFilter> filter() {
            return Bodies.maybeOne(RenderingState.class, state, "state")
                    .then(wanted -> Bodies.maybeOne(SegmentFilter.Show.class, show, "show")
                            .then(shown -> sought.search()
                                    .map(search -> new SegmentFilter(
                                            wanted,
                                            search,
                                            Bodies.text(passage),
                                            shown.orElse(SegmentFilter.Show.ALL),
                                            Bodies.text(after)))));
        }
    }

    @GET
    public Response find(@PathParam("id") String id, @BeanParam Wanted wanted, @BeanParam Paging paging) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> wanted.filter()
                        .then(filter ->
                                read.read(signedIn.actor(), adaptation, filter, paging.offset(), paging.size())))
                .map(found -> new Page<>(found.items(), paging.page(), paging.size(), found.total())
                        .map(view -> SegmentJson.of(view, messages, signedIn))));
    }

    @GET
    @Path("{segment}")
    public Response one(@PathParam("id") String id, @PathParam("segment") String segment) {
        return rest.ok(
                Bodies.adaptation(id)
                        .then(adaptation -> read.one(signedIn.actor(), adaptation, segment))
                        .map(view -> SegmentJson.of(view, messages, signedIn)),
                SegmentJson::version);
    }

    @PUT
    @Path("{segment}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("id") String id,
            @PathParam("segment") String segment,
            @Context HttpHeaders headers,
            SaveBody body) {
        long version = IfMatch.version(headers);
        if (body == null || body.target() == null) {
            return rest.ok(Bodies.missing("target"));
        }
        return rest.ok(
                SegmentJson.of(
                        Bodies.adaptation(id).then(adaptation -> written(body.target(), body.state(), body.cause())
                                .then(written ->
                                        render.render(signedIn.actor(), adaptation, segment, version, written))),
                        messages,
                        signedIn),
                SegmentJson::version);
    }

    static Outcome<Written> written(String target, String state, String cause) {
        return Bodies.maybeOne(RenderingState.class, state, "state")
                .then(named -> Bodies.maybeOne(Cause.class, cause, "cause")
                        .map(how -> new Written(target, named, how.orElse(Cause.TYPED))));
    }

    /** How many segments stand before one, or before a passage. */
    public record OffsetJson(long offset) {}

    @GET
    @Path("{segment}/offset")
    public Response offset(@PathParam("id") String id, @PathParam("segment") String segment) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> read.offset(signedIn.actor(), adaptation, segment))
                .map(OffsetJson::new));
    }

    /** What was written before for the same or a similar sentence. */
    public record MatchesJson(List<FindMatches.Match> items) {}

    @GET
    @Path("{segment}/matches")
    public Response matches(@PathParam("id") String id, @PathParam("segment") String segment) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> matches.of(signedIn.actor(), adaptation, segment))
                .map(MatchesJson::new));
    }

    /**
     * What a glossary says of words of the sentence.
     *
     * @param glossary the network's key, or {@code global}
     */
    public record TermJson(String glossary, String source, String target, List<String> discouraged, String note) {

        static TermJson of(TermView view) {
            return new TermJson(
                    view.network().orElse(ReadGlossary.COMMON),
                    view.entry().source(),
                    view.entry().target(),
                    view.entry().discouraged(),
                    view.entry().note());
        }
    }

    /** All that is known of the words of one sentence. */
    public record TermsJson(List<TermJson> items) {}

    @GET
    @Path("{segment}/terms")
    public Response terms(@PathParam("id") String id, @PathParam("segment") String segment) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> terms.of(signedIn.actor(), adaptation, segment))
                .map(found -> new TermsJson(found.stream().map(TermJson::of).toList())));
    }

    @GET
    @Path("{segment}/history")
    public Response history(@PathParam("id") String id, @PathParam("segment") String segment) {
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation -> history.of(signedIn.actor(), adaptation, segment))
                .map(entries ->
                        new HistoriesJson(entries.stream().map(HistoryJson::of).toList())));
    }
}
