package org.inpud.portal.network.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.control.ChangeMembership;
import org.inpud.portal.network.control.ListMembers;
import org.inpud.portal.network.control.MemberView;
import org.inpud.portal.network.control.Reinvite;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.web.Ids;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /networks/{key}/members}: who holds which role, for the network’s coordinators. */
@Path("/networks/{key}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class MembersResource {

    public record Reach(String language, String country) {}

    @Inject
    private ListMembers members;

    @Inject
    private ChangeMembership change;

    @Inject
    private Reinvite reinvite;

    @Inject
    private Links links;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @Context
    private HttpHeaders headers;

    @PathParam("key")
    private String key;

    @GET
    public Response list(@BeanParam Paging paging) {
        return network(network -> rest.ok(members.list(signedIn.actor(), network, paging.offset(), paging.size())
                .map(found -> new Page<>(
                        found.items().stream().map(MemberJson::of).toList(),
                        paging.page(),
                        paging.size(),
                        found.total()))));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return membership(id, (network, membership) -> tagged(members.one(signedIn.actor(), network, membership)));
    }

    @POST
    public Response begin(RoleJson body) {
        if (body == null || body.person() == null) {
            return rest.refuse(List.of(Refusal.of(KernelRefusal.MISSING_VALUE).at("person")), null);
        }
        return network(network -> rest.created(
                body.wanted()
                        .then(wanted -> change.begin(signedIn.actor(), network, body.person(), wanted))
                        .map(MemberJson::of),
                member -> "networks/" + network + "/members/" + member.id()));
    }

    @PATCH
    @Path("{id}")
    public Response reach(@PathParam("id") String id, Reach body) {
        long version = IfMatch.version(headers);
        Reach reach = body == null ? new Reach(null, null) : body;
        Optional<LanguageTag> language = LanguageTag.parse(reach.language());
        if (reach.language() != null && language.isEmpty()) {
            return rest.refuse(List.of(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("language")), null);
        }
        return membership(
                id,
                (network, membership) -> tagged(change.reach(
                        signedIn.actor(),
                        network,
                        membership,
                        version,
                        language,
                        Optional.ofNullable(reach.country()))));
    }

    @DELETE
    @Path("{id}")
    public Response end(@PathParam("id") String id) {
        long version = IfMatch.version(headers);
        return membership(
                id, (network, membership) -> rest.done(change.end(signedIn.actor(), network, membership, version)));
    }

    /** A link for a member who is locked out; {@code person} is their id. */
    @POST
    @Path("{person}/reinvitation")
    public Response reinvite(@PathParam("person") String person) {
        return membership(
                person,
                (network, id) -> rest.answer(
                        reinvite.member(signedIn.actor(), network, id),
                        way -> Response.status(Response.Status.CREATED).entity(links.of(way, signedIn.language()))));
    }

    private Response tagged(Outcome<MemberView> outcome) {
        if (outcome instanceof Outcome.Refused<MemberView> refused) {
            return rest.refuse(
                    refused.refusals(),
                    refused.current()
                            .map(now -> MemberJson.of((MemberView) now))
                            .orElse(null));
        }
        return rest.ok(outcome.map(MemberJson::of), MemberJson::version);
    }

    private Response network(Function<NetworkKey, Response> call) {
        return NetworkKey.parse(key).map(call).orElseGet(() -> rest.refuse(NetworkRefusal.UNKNOWN_NETWORK));
    }

    private Response membership(String id, BiFunction<NetworkKey, UUID, Response> call) {
        return network(network -> Ids.parse(id)
                .map(membership -> call.apply(network, membership))
                .orElseGet(() -> rest.refuse(NetworkRefusal.UNKNOWN_MEMBER)));
    }
}
