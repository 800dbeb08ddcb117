package org.inpud.portal.publication.boundary;

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
import java.util.List;
import java.util.Objects;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.control.EndGrant;
import org.inpud.portal.publication.control.GrantView;
import org.inpud.portal.publication.control.ReadPublication;
import org.inpud.portal.publication.control.RecordGrant;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The permissions to adapt a publication. */
@Path("publications/{key}/grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GrantsResource {

    private static final RecordGrant.Draft EMPTY = new RecordGrant.Draft(null, null, null, null, null, null);

    @Inject
    private ReadPublication read;

    @Inject
    private RecordGrant record;

    @Inject
    private EndGrant end;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** A grant; no languages or networks means all of them, no expiry means for ever. */
    public record GrantJson(
            long id,
            String grantor,
            String scope,
            List<String> languages,
            List<String> networks,
            String expires,
            String note,
            String recorded,
            boolean valid,
            String lastDay,
            String endReason) {

        static GrantJson of(GrantView view) {
            return new GrantJson(
                    view.id(),
                    view.grantor(),
                    view.scope(),
                    view.languages().stream().map(LanguageTag::value).toList(),
                    view.networks(),
                    view.expires().map(Object::toString).orElse(null),
                    view.note(),
                    view.recordedAt().toString(),
                    view.isValid(),
                    view.lastDay().map(Object::toString).orElse(null),
                    view.endReason().orElse(null));
        }
    }

    /** Why a permission is taken back. */
    public record EndJson(String reason) {}

    @POST
    @Path("{grant: [1-9][0-9]{0,17}}/end")
    public Response end(@PathParam("key") String key, @PathParam("grant") long grant, EndJson body) {
        return rest.ok(PublicationsResource.at(key)
                .then(publication -> end.end(signedIn.actor(), publication, grant, body == null ? null : body.reason()))
                .map(GrantJson::of));
    }

    @GET
    public Response list(@PathParam("key") String key) {
        return rest.ok(PublicationsResource.at(key)
                .then(publication -> read.grants(signedIn.actor(), publication))
                .map(grants -> new Page<>(
                        grants.stream().map(GrantJson::of).toList(), 0, Math.max(1, grants.size()), grants.size())));
    }

    @POST
    public Response record(@PathParam("key") String key, RecordGrant.Draft body) {
        return rest.created(
                PublicationsResource.at(key)
                        .then(publication ->
                                record.record(signedIn.actor(), publication, Objects.requireNonNullElse(body, EMPTY)))
                        .map(GrantJson::of),
                grant -> "publications/" + key + "/grants");
    }
}
