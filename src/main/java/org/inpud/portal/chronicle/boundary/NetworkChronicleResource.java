package org.inpud.portal.chronicle.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.chronicle.control.ChronicleFilter;
import org.inpud.portal.chronicle.control.ReadNetworkChronicle;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /networks/{key}/chronicle}: what happened in a network, for its coordinators. */
@Path("/networks/{key}/chronicle")
@Produces(MediaType.APPLICATION_JSON)
public class NetworkChronicleResource {

    /** @param sequence its place in the chain, once it is sealed */
    public record EntryJson(
            Instant at,
            UUID person,
            String role,
            String event,
            String subject,
            Map<String, String> facts,
            Long sequence) {

        static EntryJson of(ChronicleEntry entry) {
            return new EntryJson(
                    entry.at(),
                    entry.person().orElse(null),
                    entry.role().map(Role::name).orElse(null),
                    entry.event(),
                    entry.subject(),
                    entry.factsByName(),
                    entry.sequence().orElse(null));
        }
    }

    @Inject
    private ReadNetworkChronicle read;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    public Response entries(
            @PathParam("key") String key,
            @QueryParam("adaptation") String adaptation,
            @QueryParam("kind") String kind,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @BeanParam Paging paging) {
        Optional<NetworkKey> network = NetworkKey.parse(key);
        if (network.isEmpty()) {
            return rest.refuse(NetworkRefusal.UNKNOWN_NETWORK);
        }
        Outcome<ChronicleFilter> filter = FilterOfChronicle.read(adaptation, kind, from, to);
        return rest.ok(
                filter.then(wanted -> read.read(signedIn.actor(), network.get(), wanted, paging.offset(), paging.size())
                        .map(part -> new Page<>(
                                part.items().stream().map(EntryJson::of).toList(),
                                paging.page(),
                                paging.size(),
                                part.total()))));
    }
}
