package org.inpud.portal.planning.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.inpud.portal.planning.control.SeeWorkload;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** How much waits for whom in a network. */
@Path("networks/{key}/workload")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkloadResource {

    @Inject
    private SeeWorkload see;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** What waits for one person; without one, what nobody has taken. */
    public record LoadJson(
            String person, String pseudonym, int assignments, int segments, int words, String next, int late) {

        static LoadJson of(SeeWorkload.Load load) {
            return new LoadJson(
                    load.person().map(Object::toString).orElse(null),
                    load.pseudonym().orElse(null),
                    load.assignments(),
                    load.segments(),
                    load.words(),
                    load.next().map(Object::toString).orElse(null),
                    load.late());
        }
    }

    @GET
    public Response see(@PathParam("key") String key) {
        return rest.ok(Given.network(key)
                .then(network -> see.of(signedIn.actor(), network))
                .map(loads -> {
                    List<LoadJson> items = loads.stream().map(LoadJson::of).toList();
                    return new Page<>(items, 0, Math.max(1, items.size()), items.size());
                }));
    }
}
