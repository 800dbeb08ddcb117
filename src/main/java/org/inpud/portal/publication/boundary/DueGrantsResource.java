package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.publication.control.FindGrants;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** Permissions that end soon, and ended ones that work rests on. */
@Path("grants/due")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DueGrantsResource {

    @Inject
    private FindGrants find;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    /** @param work adaptations that rest on it */
    public record DueJson(String publication, String title, GrantsResource.GrantJson grant, int work) {

        static DueJson of(FindGrants.Due due) {
            return new DueJson(due.publication(), due.title(), GrantsResource.GrantJson.of(due.grant()), due.work());
        }
    }

    @GET
    public Response due() {
        return rest.ok(find.due(signedIn.actor())
                .map(found -> new Page<>(
                        found.stream().map(DueJson::of).toList(), 0, Math.max(1, found.size()), found.size())));
    }
}
