package org.inpud.portal.chronicle.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.chronicle.control.RefusedAttempt;
import org.inpud.portal.chronicle.control.SeeRefusedAttempts;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /networks/{key}/refused-attempts}: what was tried and refused in a network, for its coordinators. */
@Path("networks/{key}/refused-attempts")
@Produces(MediaType.APPLICATION_JSON)
public class RefusedAttemptsResource {

    static final int MOST = 200;

    /**
     * @param number read on behind it with {@code after}
     * @param because {@code RIGHT} or {@code GUARD}
     */
    public record AttemptJson(
            long number,
            String network,
            UUID person,
            String role,
            String attempt,
            String subject,
            String because,
            List<String> codes,
            int times,
            Instant first,
            Instant last) {

        static AttemptJson of(RefusedAttempt one) {
            return new AttemptJson(
                    one.number(),
                    one.network(),
                    one.person().orElse(null),
                    one.role().map(Role::name).orElse(null),
                    one.attempt(),
                    one.subject(),
                    one.isForWantOfRight() ? "RIGHT" : "GUARD",
                    one.codes(),
                    one.times(),
                    one.first(),
                    one.last());
        }
    }

    /** A window of them. */
    public record AttemptsJson(List<AttemptJson> items) {

        static AttemptsJson of(List<RefusedAttempt> found) {
            return new AttemptsJson(found.stream().map(AttemptJson::of).toList());
        }
    }

    @Inject
    private SeeRefusedAttempts see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    public Response ofNetwork(@PathParam("key") String key, @QueryParam("after") long after) {
        Optional<NetworkKey> network = NetworkKey.parse(key);
        return network.isEmpty()
                ? rest.refuse(NetworkRefusal.UNKNOWN_NETWORK)
                : rest.ok(see.in(signedIn.actor(), network.get(), after, MOST).map(AttemptsJson::of));
    }
}
