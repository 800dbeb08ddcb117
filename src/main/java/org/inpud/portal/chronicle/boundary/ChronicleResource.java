package org.inpud.portal.chronicle.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.inpud.portal.chronicle.boundary.RefusedAttemptsResource.AttemptsJson;
import org.inpud.portal.chronicle.control.SeeRefusedAttempts;
import org.inpud.portal.chronicle.control.Verification;
import org.inpud.portal.chronicle.control.VerifyChronicle;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/**
 * {@code /chronicle}: whether the record stands as it was sealed, for administrators and auditors; what was tried and
 * refused, for administrators.
 */
@Path("/chronicle")
@Produces(MediaType.APPLICATION_JSON)
public class ChronicleResource {

    /** @param firstBroken missing where the chain is whole */
    public record VerificationJson(
            boolean whole, long entries, long waiting, Long firstBroken, Instant lastSealed, String head) {

        static VerificationJson of(Verification found) {
            return new VerificationJson(
                    found.isWhole(),
                    found.entries(),
                    found.waiting(),
                    found.firstBroken().orElse(null),
                    found.lastSealedAt().orElse(null),
                    found.head().orElse(null));
        }
    }

    @Inject
    private VerifyChronicle verify;

    @Inject
    private SeeRefusedAttempts attempts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    @Path("verification")
    public Response verification() {
        return rest.ok(verify.verify(signedIn.actor()).map(VerificationJson::of));
    }

    /** What was tried and refused, everywhere. */
    @GET
    @Path("refused-attempts")
    public Response refusedAttempts(@QueryParam("after") long after) {
        return rest.ok(attempts.all(signedIn.actor(), after, RefusedAttemptsResource.MOST)
                .map(AttemptsJson::of));
    }
}
