package org.inpud.portal.network.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.NameToRole;
import org.inpud.portal.network.control.Reinvite;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.web.Ids;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /named}: coordinators and whoever works above the networks, for administrators. */
@Path("/named")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdministrationResource {

    @Inject
    private NameToRole naming;

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

    @GET
    public Response named(@BeanParam Paging paging) {
        return rest.ok(naming.named(signedIn.actor())
                .map(all -> paging.of(all.stream().map(MemberJson::of).toList())));
    }

    @POST
    public Response name(RoleJson body) {
        Optional<Role> role = Optional.ofNullable(body).flatMap(given -> RoleJson.parse(given.role()));
        if (role.isEmpty()) {
            return rest.refuse(List.of(Refusal.of(KernelRefusal.BAD_VALUE).at("role")), null);
        }
        return rest.answer(
                naming.name(signedIn.actor(), role.get(), Optional.ofNullable(body.network())),
                way -> Response.status(Response.Status.CREATED).entity(links.of(way, signedIn.language())));
    }

    @DELETE
    @Path("{id}")
    public Response end(@PathParam("id") String id) {
        long version = IfMatch.version(headers);
        return Ids.parse(id)
                .map(membership -> rest.done(naming.end(signedIn.actor(), membership, version)))
                .orElseGet(() -> rest.refuse(NetworkRefusal.UNKNOWN_MEMBER));
    }

    /** A link for anybody who is locked out; {@code person} is their id. */
    @POST
    @Path("{person}/reinvitation")
    public Response reinvite(@PathParam("person") String person) {
        return Ids.parse(person)
                .map(id -> rest.answer(
                        reinvite.anybody(signedIn.actor(), id),
                        way -> Response.status(Response.Status.CREATED).entity(links.of(way, signedIn.language()))))
                .orElseGet(() -> rest.refuse(NetworkRefusal.UNKNOWN_MEMBER));
    }
}
