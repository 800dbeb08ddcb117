package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.inpud.portal.adaptation.control.ReplaceText;
import org.inpud.portal.adaptation.control.ReplaceText.Save;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Words replaced all over an adaptation: looked at first, then saved segment by segment. */
@Path("adaptations/{id}/replacements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReplacementsResource {

    @Inject
    private ReplaceText replace;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    @Inject
    private Rest rest;

    /** What would become of a segment. */
    public record PreviewJson(
            String segment, String passage, String source, String before, String after, String state, long version) {

        static PreviewJson of(ReplaceText.Preview view) {
            return new PreviewJson(
                    view.segment(),
                    view.passage(),
                    view.source(),
                    view.before(),
                    view.after(),
                    view.state().name(),
                    view.version());
        }
    }

    /** The first of them, and how many there are in all. */
    public record PreviewsJson(List<PreviewJson> items, long total) {}

    /** A text to save, as the segment’s own address takes it, with the version that was seen. */
    public record SaveBody(String segment, Long version, String target, String state, String cause) {}

    /** All texts to save. */
    public record SavesBody(List<SaveBody> items) {}

    /** What became of one: the segment as it stands, and the reasons where it was not saved. */
    public record SavedJson(String segment, boolean saved, SegmentJson current, List<String> reasons) {}

    /** What became of all. */
    public record SavedAllJson(List<SavedJson> items) {}

    /** Writes nothing. */
    @GET
    public Response preview(@PathParam("id") String id, @BeanParam Sought sought, @QueryParam("with") String with) {
        if (with == null) {
            return rest.ok(Bodies.missing("with"));
        }
        return rest.ok(Bodies.adaptation(id).then(adaptation -> sought.search()
                .then(search -> search.isEmpty()
                        ? Bodies.<PreviewsJson>missing("q")
                        : replace.preview(signedIn.actor(), adaptation, search.get(), with)
                                .map(found -> new PreviewsJson(
                                        found.items().stream()
                                                .map(PreviewJson::of)
                                                .toList(),
                                        found.total())))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("id") String id, SavesBody body) {
        if (body == null || body.items() == null) {
            return rest.ok(Bodies.missing("items"));
        }
        return rest.ok(Bodies.adaptation(id)
                .then(adaptation ->
                        saves(body.items()).then(saves -> replace.saveAll(signedIn.actor(), adaptation, saves)))
                .map(saved -> new SavedAllJson(saved.stream().map(this::json).toList())));
    }

    private static Outcome<List<Save>> saves(List<SaveBody> bodies) {
        List<Save> saves = new ArrayList<>();
        for (SaveBody body : bodies) {
            if (body == null || body.segment() == null || body.version() == null || body.target() == null) {
                return Bodies.missing("items");
            }
            var written = SegmentsResource.written(body.target(), body.state(), body.cause());
            if (!written.isDone()) {
                return Outcome.refused(written.refusals());
            }
            saves.add(new Save(body.segment(), body.version(), written.value()));
        }
        return Outcome.done(saves);
    }

    private SavedJson json(ReplaceText.Saved saved) {
        var outcome = SegmentJson.of(saved.outcome(), messages, signedIn);
        SegmentJson current = outcome instanceof Outcome.Refused<SegmentJson> refused
                ? (SegmentJson) refused.current().orElse(null)
                : outcome.value();
        List<String> reasons = outcome.refusals().stream()
                .map(refusal -> messages.of(signedIn.language(), refusal))
                .toList();
        return new SavedJson(saved.segment(), outcome.isDone(), current, reasons);
    }
}
