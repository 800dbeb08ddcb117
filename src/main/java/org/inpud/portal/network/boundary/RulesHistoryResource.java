package org.inpud.portal.network.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.inpud.portal.network.control.SeeRulesHistory;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /networks/{key}/rules/history}: by which rules a network worked when, for those who work in it. */
@Path("/networks/{key}/rules/history")
@Produces(MediaType.APPLICATION_JSON)
public class RulesHistoryResource {

    @Inject
    private SeeRulesHistory history;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    public Response versions(@PathParam("key") String key, @BeanParam Paging paging) {
        Optional<NetworkKey> network = NetworkKey.parse(key);
        if (network.isEmpty()) {
            return rest.refuse(NetworkRefusal.UNKNOWN_NETWORK);
        }
        return rest.ok(history.see(signedIn.actor(), network.get(), paging.offset(), paging.size())
                .map(found -> new Page<>(
                        found.items().stream().map(RulesVersionJson::of).toList(),
                        paging.page(),
                        paging.size(),
                        found.total())));
    }
}
