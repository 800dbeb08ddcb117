package org.inpud.portal.request.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.control.AskForLanguage;
import org.inpud.portal.request.control.FindRequests;
import org.inpud.portal.request.entity.RequestRefusal;
import org.inpud.portal.request.entity.RequestState;
import org.inpud.portal.request.entity.Wish;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;
import org.inpud.portal.web.Source;

/** {@code /requests}: asking for a language or for help, open to everybody, and what is asked. */
@Path("requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    @Inject
    private AskForLanguage ask;

    @Inject
    private FindRequests find;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** @param network makes it an idea of a member of that network */
    public record AskBody(String publication, String language, boolean help, String message, String network) {}

    /** @param receipt by which the answer is found again; shown this once */
    public record ReceiptJson(String receipt, RequestJson request) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(AskBody body, @Context HttpServletRequest request) {
        if (body == null) {
            return rest.refuse(KernelRefusal.MISSING_VALUE);
        }
        return body.network() == null
                ? rest.created(
                        wish(body)
                                .then(wish -> ask.ask(signedIn.actor(), wish, Source.of(request)))
                                .map(made -> new ReceiptJson(
                                        made.secret().value(), RequestJson.withoutNumber(made.request()))),
                        made -> "requests/receipts/" + made.receipt())
                : rest.created(
                        wish(body)
                                .then(wish -> NetworkKey.parse(body.network())
                                        .map(network -> ask.suggest(signedIn.actor(), network, wish))
                                        .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND)))
                                .map(RequestJson::of),
                        made -> "requests");
    }

    private static Outcome<Wish> wish(AskBody body) {
        Optional<LanguageTag> language = LanguageTag.parse(body.language());
        if (language.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("language"));
        }
        Optional<PublicationKey> publication = PublicationKey.parse(body.publication());
        return body.publication() != null && publication.isEmpty()
                ? Outcome.refused(Refusal.of(RequestRefusal.UNKNOWN_PUBLICATION).at("publication"))
                : Outcome.done(new Wish(
                        publication, language.get(), body.help(), Objects.requireNonNullElse(body.message(), "")));
    }

    @GET
    public Response find(@QueryParam("state") String state, @BeanParam Paging paging) {
        Optional<RequestState> wanted = Arrays.stream(RequestState.values())
                .filter(one -> one.name().equalsIgnoreCase(state))
                .findFirst();
        if (state != null && wanted.isEmpty()) {
            return rest.ok(Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("state")));
        }
        return rest.ok(find.find(signedIn.actor(), wanted, paging.offset(), paging.size())
                .map(found ->
                        new Page<>(found.items(), paging.page(), paging.size(), found.total()).map(RequestJson::of)));
    }

    @GET
    @Path("receipts/{receipt}")
    public Response byReceipt(@PathParam("receipt") String receipt) {
        return rest.ok(find.byReceipt(signedIn.actor(), receipt).map(RequestJson::withoutNumber));
    }
}
