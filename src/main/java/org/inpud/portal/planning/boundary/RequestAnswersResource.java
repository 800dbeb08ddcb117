package org.inpud.portal.planning.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.planning.control.AnswerRequest;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.entity.RequestRefusal;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** What a network says to a request. */
@Path("requests/{number: [1-9][0-9]{0,17}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestAnswersResource {

    @Inject
    private AnswerRequest answer;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** @param publication where the request names none */
    public record AcceptanceBody(String network, String publication, String country, String note) {}

    /** The adaptation that is planned, where one is. */
    public record AcceptedJson(String adaptation) {}

    public record DeclineBody(String network, String reason) {}

    @POST
    @Path("acceptance")
    public Response accept(@PathParam("number") long number, AcceptanceBody body) {
        if (body == null) {
            return rest.refuse(KernelRefusal.MISSING_VALUE);
        }
        Optional<PublicationKey> publication = PublicationKey.parse(body.publication());
        if (body.publication() != null && publication.isEmpty()) {
            return rest.ok(Outcome.refused(
                    Refusal.of(RequestRefusal.UNKNOWN_PUBLICATION).at("publication")));
        }
        AnswerRequest.Taken taken = new AnswerRequest.Taken(
                publication, Optional.ofNullable(body.country()), Objects.requireNonNullElse(body.note(), ""));
        return rest.ok(network(body.network())
                .then(network -> answer.accept(signedIn.actor(), network, number, taken))
                .map(adaptation ->
                        new AcceptedJson(adaptation.map(AdaptationId::toString).orElse(null))));
    }

    @POST
    @Path("decline")
    public Response decline(@PathParam("number") long number, DeclineBody body) {
        if (body == null) {
            return rest.refuse(KernelRefusal.MISSING_VALUE);
        }
        return rest.done(network(body.network())
                .then(network -> answer.decline(signedIn.actor(), network, number, body.reason())));
    }

    private static Outcome<NetworkKey> network(String key) {
        return NetworkKey.parse(key).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
