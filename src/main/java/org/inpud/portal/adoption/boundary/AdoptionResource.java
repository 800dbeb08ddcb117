package org.inpud.portal.adoption.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Optional;
import org.inpud.portal.adaptation.control.Adopted;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.control.BeginAdoption;
import org.inpud.portal.adoption.control.ConfirmAdoption;
import org.inpud.portal.adoption.control.Doubtful;
import org.inpud.portal.adoption.control.ReadAdoption;
import org.inpud.portal.adoption.entity.AdoptionRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.web.Async;
import org.inpud.portal.web.LimitedUpload;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The finished translation that an adaptation is to be made of: brought, looked at, confirmed or given up. */
@Path("adaptations/{id}/adoption")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionResource {

    private static final int MOST_FIELD_BYTES = 64;

    @Inject
    private BeginAdoption begin;

    @Inject
    private SourceFirst sourceFirst;

    @Inject
    private ReadAdoption read;

    @Inject
    private ConfirmAdoption confirm;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** What becomes of doubtful pairs: {@code ACCEPT}, {@code DRAFT}, {@code LEAVE_OUT}; without it they hold it up. */
    public record ConfirmationBody(String doubtful) {}

    /** What came of it, by the number of segments and of local changes. */
    public record AdoptedJson(String adaptation, int rendered, int drafts, int empty, int added) {

        static AdoptedJson of(String id, Adopted adopted) {
            return new AdoptedJson(id, adopted.rendered(), adopted.drafts(), adopted.empty(), adopted.added());
        }
    }

    /** {@code source}: the text that it translates, where that is not an edition yet; it becomes one first. */
    @POST
    @LimitedUpload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response begin(
            @PathParam("id") String id,
            @FormParam("file") EntityPart file,
            @FormParam("source") EntityPart source,
            @FormParam("edition") EntityPart edition,
            @Context HttpHeaders headers)
            throws IOException {
        if (file == null || file.getFileName().isEmpty()) {
            return rest.refuse(List.of(Refusal.of(AdoptionRefusal.NO_FILE).at("file")), null);
        }
        Outcome<AdaptationId> adaptation = Asked.adaptation(id);
        Outcome<Optional<Integer>> number = adaptation.then(found -> Asked.edition(written(edition)));
        if (number.isDone() && source != null && source.getFileName().isPresent()) {
            try (InputStream content = source.getContent()) {
                number = sourceFirst.edition(
                        adaptation.value(), source.getFileName().get(), content);
            }
        }
        if (!number.isDone()) {
            return rest.ok(number);
        }
        try (InputStream content = file.getContent()) {
            return begun(adaptation.value(), number.value(), file.getFileName().get(), content, headers);
        }
    }

    private Response begun(
            AdaptationId adaptation, Optional<Integer> edition, String name, InputStream content, HttpHeaders headers)
            throws IOException {
        if (Async.isPreferred(headers)) {
            return rest.answer(begin.queue(signedIn.actor(), adaptation, edition, name, content), Async::accepted);
        }
        return rest.created(
                begin.begin(signedIn.actor(), adaptation, edition, name, content, progress -> {})
                        .map(AdoptionJson::of),
                json -> "adaptations/" + adaptation + "/adoption");
    }

    @GET
    public Response see(@PathParam("id") String id) {
        return rest.ok(
                Asked.adaptation(id)
                        .then(adaptation -> read.see(signedIn.actor(), adaptation))
                        .map(AdoptionJson::of),
                AdoptionJson::version);
    }

    @POST
    @Path("confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(@PathParam("id") String id, ConfirmationBody body, @Context HttpHeaders headers) {
        String doubtful = body == null ? null : body.doubtful();
        if (Async.isPreferred(headers)) {
            return rest.answer(
                    Asked.adaptation(id).then(adaptation -> Asked.maybeOne(Doubtful.class, doubtful, "doubtful")
                            .then(choice -> confirm.queue(signedIn.actor(), adaptation, choice))),
                    Async::accepted);
        }
        return rest.ok(Asked.adaptation(id).then(adaptation -> Asked.maybeOne(Doubtful.class, doubtful, "doubtful")
                .then(choice -> confirm.confirm(signedIn.actor(), adaptation, choice))
                .map(adopted -> AdoptedJson.of(id, adopted))));
    }

    @DELETE
    public Response abandon(@PathParam("id") String id) {
        return rest.done(Asked.adaptation(id).then(adaptation -> confirm.abandon(signedIn.actor(), adaptation)));
    }

    private static String written(EntityPart field) {
        if (field == null) {
            return "";
        }
        try (InputStream content = field.getContent()) {
            return new String(content.readNBytes(MOST_FIELD_BYTES), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
