package org.inpud.portal.lineage.boundary;

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
import java.util.Optional;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.lineage.control.EndorseRelease;
import org.inpud.portal.lineage.control.EndorseRelease.AdaptationRelease;
import org.inpud.portal.lineage.control.EndorsementView;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Networks that stand behind another's release as it is. */
@Path("releases/{adaptation}/{number}/endorsements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EndorsementsResource {

    @Inject
    private EndorseRelease endorse;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** {@code network}: the one that stands behind it; {@code country} where it is meant for one only. */
    public record EndorsementBody(String network, String country, String reason) {}

    /** Why it is taken back. */
    public record TakingBackBody(String reason) {}

    /** A network that stands behind the release today. */
    public record EndorsementJson(String network, String country, String reason, Instant since) {

        static EndorsementJson of(EndorsementView view) {
            return new EndorsementJson(view.network(), view.country().orElse(null), view.reason(), view.since());
        }
    }

    /** All of them, the oldest first. */
    public record EndorsementsJson(List<EndorsementJson> items) {

        static EndorsementsJson of(List<EndorsementView> views) {
            return new EndorsementsJson(views.stream().map(EndorsementJson::of).toList());
        }
    }

    @GET
    public Response standing(@PathParam("adaptation") String adaptation, @PathParam("number") String number) {
        return rest.ok(release(adaptation, number)
                .then(release -> endorse.standing(signedIn.actor(), release))
                .map(EndorsementsJson::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response endorse(
            @PathParam("adaptation") String adaptation, @PathParam("number") String number, EndorsementBody body) {
        Optional<NetworkKey> network =
                Optional.ofNullable(body).map(EndorsementBody::network).flatMap(NetworkKey::parse);
        if (network.isEmpty()) {
            return rest.ok(
                    Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("network")));
        }
        return rest.ok(release(adaptation, number)
                .then(release -> endorse.endorse(
                        signedIn.actor(),
                        release,
                        network.get(),
                        Optional.ofNullable(body.country()),
                        Optional.ofNullable(body.reason())))
                .map(EndorsementsJson::of));
    }

    @POST
    @Path("{network}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takeBack(
            @PathParam("adaptation") String adaptation,
            @PathParam("number") String number,
            @PathParam("network") String network,
            TakingBackBody body) {
        return rest.ok(NetworkKey.parse(network)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND))
                .then(key -> release(adaptation, number)
                        .then(release -> endorse.takeBack(
                                signedIn.actor(),
                                release,
                                key,
                                Optional.ofNullable(body).map(TakingBackBody::reason))))
                .map(EndorsementsJson::of));
    }

    private static Outcome<AdaptationRelease> release(String adaptation, String number) {
        return Asked.adaptation(adaptation).then(id -> ReleaseNumber.parse(number)
                .map(found -> Outcome.done(new AdaptationRelease(id, found)))
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND)));
    }
}
