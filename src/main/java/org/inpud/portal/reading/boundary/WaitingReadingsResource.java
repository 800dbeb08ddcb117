package org.inpud.portal.reading.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.reading.control.SeeReadings;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** What INWUD is asked to read. */
@Path("readings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaitingReadingsResource {

    @Inject
    private SeeReadings see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** An adaptation that waits; {@code read} once it was read as it stands. */
    public record WaitingJson(String adaptation, String title, String note, String askedAt, boolean read) {

        static WaitingJson of(SeeReadings.Waiting waiting) {
            return new WaitingJson(
                    waiting.adaptation().toString(),
                    waiting.title(),
                    waiting.note(),
                    waiting.askedAt().toString(),
                    waiting.isRead());
        }
    }

    @GET
    public Response waiting(@BeanParam Paging paging) {
        return rest.ok(see.waiting(signedIn.actor())
                .map(all -> paging.of(all.stream().map(WaitingJson::of).toList())));
    }
}
