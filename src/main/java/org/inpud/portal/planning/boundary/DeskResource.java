package org.inpud.portal.planning.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.planning.control.DeskFilter;
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
            String publication,
            String title,
            String due,
            String urgency,
            String since,
            int count,
            int done,
            boolean mine,
            String note,
            String page) {

        static DeskJson of(DeskItem item) {
            return new DeskJson(
                    item.next().name(),
                    item.network().isEmpty() ? null : item.subject(),
                    item.network().isEmpty() ? some(item.subject()) : null,
                    some(item.title()),
                    item.due().map(Object::toString).orElse(null),
                    item.urgency().name(),
                    item.since().map(Object::toString).orElse(null),
                    item.count(),
                    item.done(),
                    item.isMine(),
                    some(item.note()),
                    item.address());
        }

        private static String some(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    @GET
    public Response see(@QueryParam("filter") @DefaultValue("all") String filter, @BeanParam Paging paging) {
        return rest.ok(wanted(filter)
                .then(which -> see.see(signedIn.actor(), which))
                .map(items -> paging.of(items.stream().map(DeskJson::of).toList())));
    }

    private static Outcome<DeskFilter> wanted(String filter) {
        return Arrays.stream(DeskFilter.values())
                .filter(one -> one.name().equalsIgnoreCase(filter))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("filter")));
    }
}
