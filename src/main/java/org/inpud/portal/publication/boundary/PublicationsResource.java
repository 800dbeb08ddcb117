package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.ChangePublication;
import org.inpud.portal.publication.control.FindPublications;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.ReadPublication;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** The catalogue over the API: found and read by everybody, kept by the secretariat and the owners. */
@Path("publications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class PublicationsResource {

    @Inject
    private FindPublications find;

    @Inject
    private ReadPublication read;

    @Inject
    private RegisterPublication register;

    @Inject
    private ChangePublication change;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    public Response find(@BeanParam SearchParameters parameters, @BeanParam Paging paging) {
        return rest.ok(parameters
                .search()
                .then(search -> find.find(signedIn.actor(), search, paging.offset(), paging.size()))
                .map(found -> new Page<>(found.publications(), paging.page(), paging.size(), found.total())
                        .map(PublicationJson::of)));
    }

    @POST
    public Response register(PublicationJson.Draft body) {
        PublicationJson.Draft draft = Objects.requireNonNullElse(body, PublicationJson.Draft.EMPTY);
        return rest.answer(
                register.register(
                        signedIn.actor(), draft.key(), Optional.ofNullable(draft.owner()), draft.particulars()),
                view -> tagged(Response.created(URI.create("/api/v1/publications/" + view.key())), view));
    }

    @GET
    @Path("{key}")
    public Response read(@PathParam("key") String key) {
        return rest.answer(
                at(key).then(publication -> read.read(signedIn.actor(), publication)),
                details -> Response.ok(PublicationJson.of(details))
                        .tag(Rest.tag(details.publication().version())));
    }

    @PATCH
    @Path("{key}")
    public Response change(@PathParam("key") String key, PublicationJson.Draft body, @Context HttpHeaders headers) {
        long version = IfMatch.version(headers);
        PublicationJson.Draft draft = Objects.requireNonNullElse(body, PublicationJson.Draft.EMPTY);
        return rest.answer(
                Current.shownAs(
                        at(key).then(publication ->
                                change.change(signedIn.actor(), publication, version, draft.particulars())),
                        PublicationView.class,
                        PublicationJson::of),
                view -> tagged(Response.ok(), view));
    }

    static Outcome<PublicationKey> at(String key) {
        return PublicationKey.parse(key).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    private static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, PublicationView view) {
        return answer.entity(PublicationJson.of(view)).tag(Rest.tag(view.version()));
    }
}
