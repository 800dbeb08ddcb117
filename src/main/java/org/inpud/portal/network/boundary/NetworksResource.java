package org.inpud.portal.network.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.network.control.FindNetworks;
import org.inpud.portal.network.control.InviteIntoNetwork;
import org.inpud.portal.network.control.KeepRules;
import org.inpud.portal.network.control.RulesView;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /networks}: the networks for everybody, their rules and invitations for their coordinators. */
@Path("/networks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NetworksResource {

    @Inject
    private FindNetworks networks;

    @Inject
    private KeepRules rules;

    @Inject
    private InviteIntoNetwork invite;

    @Inject
    private Links links;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @Context
    private HttpHeaders headers;

    @GET
    public Response all(@BeanParam Paging paging) {
        return rest.ok(networks.all(signedIn.actor(), signedIn.language())
                .map(all -> paging.of(all.stream().map(NetworkJson::of).toList())));
    }

    @GET
    @Path("{key}")
    public Response one(@PathParam("key") String key) {
        return NetworkKey.parse(key)
                .map(network -> rest.ok(networks.one(signedIn.actor(), network, signedIn.language())
                        .map(NetworkJson::of)))
                .orElseGet(() -> rest.refuse(NetworkRefusal.UNKNOWN_NETWORK));
    }

    @GET
    @Path("{key}/rules")
    public Response rules(@PathParam("key") String key) {
        Optional<NetworkKey> network = NetworkKey.parse(key);
        if (network.isEmpty()) {
            return rest.refuse(NetworkRefusal.UNKNOWN_NETWORK);
        }
        return tagged(rules.see(signedIn.actor(), network.get()));
    }

    @PUT
    @Path("{key}/rules")
    public Response changeRules(@PathParam("key") String key, RulesJson body) {
        Optional<NetworkKey> network = NetworkKey.parse(key);
        if (network.isEmpty()) {
            return rest.refuse(NetworkRefusal.UNKNOWN_NETWORK);
        }
        long version = IfMatch.version(headers);
        if (body == null) {
            return rest.refuse(KernelRefusal.MISSING_VALUE);
        }
        return tagged(body.wanted().then(wanted -> rules.change(signedIn.actor(), network.get(), version, wanted)));
    }

    @POST
    @Path("{key}/invitations")
    public Response invite(@PathParam("key") String key, RoleJson body) {
        Optional<NetworkKey> network = NetworkKey.parse(key);
        if (network.isEmpty() || body == null) {
            return rest.refuse(network.isEmpty() ? NetworkRefusal.UNKNOWN_NETWORK : KernelRefusal.MISSING_VALUE);
        }
        return rest.answer(
                body.wanted().then(wanted -> invite.invite(signedIn.actor(), network.get(), wanted)),
                way -> Response.status(Response.Status.CREATED).entity(links.of(way, readerOf(body))));
    }

    /** The language invited for, if the interface speaks it. */
    private LanguageTag readerOf(RoleJson body) {
        return Optional.ofNullable(body.languages()).orElse(List.of()).stream()
                .findFirst()
                .flatMap(LanguageTag::parse)
                .filter(language -> Messages.nearest(language).primary().equals(language.primary()))
                .map(Messages::nearest)
                .orElse(signedIn.language());
    }

    private Response tagged(Outcome<RulesView> outcome) {
        if (outcome instanceof Outcome.Refused<RulesView> refused) {
            return rest.refuse(
                    refused.refusals(),
                    refused.current().map(now -> RulesJson.of((RulesView) now)).orElse(null));
        }
        RulesView view = outcome.value();
        return Response.ok(RulesJson.of(view)).tag(Rest.tag(view.version())).build();
    }
}
