package org.inpud.portal.planning.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.planning.control.DeskItem;
import org.inpud.portal.planning.control.SeeDesk;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** What waits for me. */
@Path("desk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {

    @Inject
    private SeeDesk see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** @param page where the portal’s own page for it is */
    public record DeskJson(
            String next,
            String adaptation,
            String title,
            String due,
            String urgency,
            String since,
            int count,
            int done,
            boolean mine,
            String page) {

        static DeskJson of(DeskItem item) {
            return new DeskJson(
                    item.next().name(),
                    item.subject().isEmpty() ? null : item.subject(),
                    item.title().isEmpty() ? null : item.title(),
                    item.due().map(Object::toString).orElse(null),
                    item.urgency().name(),
                    item.since().map(Object::toString).orElse(null),
                    item.count(),
                    item.done(),
                    item.isMine(),
                    item.address());
        }
    }

    @GET
    public Response see(@BeanParam Paging paging) {
        return rest.ok(see.see(signedIn.actor())
                .map(items -> paging.of(items.stream().map(DeskJson::of).toList())));
    }
}
