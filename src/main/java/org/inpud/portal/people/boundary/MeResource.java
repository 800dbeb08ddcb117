package org.inpud.portal.people.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import java.util.UUID;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.people.control.MyAccount;
import org.inpud.portal.people.control.MySignIns;
import org.inpud.portal.web.Ids;
import org.inpud.portal.web.IfMatch;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /me}: what a person keeps of themselves. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class MeResource {

    public record Held(String role, String network, String language, String country) {
        static Held of(RoleHeld held) {
            return new Held(
                    held.role().name(),
                    held.network().orElse(null),
                    held.language().map(LanguageTag::value).orElse(null),
                    held.country().orElse(null));
        }
    }

    public record Me(
            UUID id, String login, String pseudonym, String language, String contact, List<Held> roles, long version) {}

    public record Changes(String pseudonym, String language, String contact) {}

    public record NewPassword(String oldPassword, String password) {}

    public record Erasure(String password) {}

    @Inject
    private MyAccount account;

    @Inject
    private MySignIns signIns;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @Context
    private HttpHeaders headers;

    @GET
    public Response see() {
        return rest.ok(account.see(signedIn.actor()).map(this::me), Me::version);
    }

    @PATCH
    public Response change(Changes changes) {
        long version = IfMatch.version(headers);
        if (changes == null) {
            return rest.refuse(KernelRefusal.MISSING_VALUE);
        }
        Optional<LanguageTag> language = LanguageTag.parse(changes.language());
        if (changes.language() != null && language.isEmpty()) {
            return rest.refuse(List.of(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("language")), null);
        }
        Outcome<MyAccount.View> changed = account.change(
                signedIn.actor(),
                version,
                new MyAccount.Changes(
                        Optional.ofNullable(changes.pseudonym()), language, Optional.ofNullable(changes.contact())));
        if (changed instanceof Outcome.Refused<MyAccount.View> refused) {
            return rest.refuse(
                    refused.refusals(),
                    refused.current().map(now -> me((MyAccount.View) now)).orElse(null));
        }
        return rest.ok(changed.map(this::me), Me::version);
    }

    @PUT
    @Path("password")
    public Response changePassword(NewPassword wanted) {
        return wanted == null
                ? rest.refuse(KernelRefusal.MISSING_VALUE)
                : rest.done(account.changePassword(
                        signedIn.actor(), signedIn.signIn(), wanted.oldPassword(), wanted.password()));
    }

    @POST
    @Path("erasure")
    public Response erase(Erasure wanted) {
        return rest.done(account.erase(signedIn.actor(), wanted == null ? null : wanted.password()));
    }

    @GET
    @Path("sessions")
    public Response sessions(@BeanParam Paging paging) {
        return rest.ok(signIns.list(signedIn.actor(), signedIn.signIn()).map(paging::of));
    }

    @DELETE
    @Path("sessions")
    public Response endOthers() {
        return rest.done(signIns.endOthers(signedIn.actor(), signedIn.signIn()));
    }

    @DELETE
    @Path("sessions/{id}")
    public Response end(@PathParam("id") String id) {
        return Ids.parse(id)
                .map(session -> rest.done(signIns.end(signedIn.actor(), session)))
                .orElseGet(() -> rest.refuse(KernelRefusal.NOT_FOUND));
    }

    private Me me(MyAccount.View view) {
        return new Me(
                view.id(),
                view.login(),
                view.pseudonym(),
                view.language().value(),
                view.contact().orElse(null),
                signedIn.actor().roles().stream().map(Held::of).toList(),
                view.version());
    }
}
