package org.inpud.portal.notice.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.notice.control.ChooseNotices;
import org.inpud.portal.notice.entity.MailChoice;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** By which way I hear of what is in my inbox. */
@Path("me/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyNoticesResource {

    @Inject
    private ChooseNotices choose;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    public record ChoiceBody(String mail) {}

    /** @param served whether the portal can send mail at all */
    public record ChoiceJson(String mail, boolean addressed, boolean confirmed, boolean served) {

        static ChoiceJson of(ChooseNotices.View view) {
            return new ChoiceJson(view.mail().name(), view.isAddressed(), view.isConfirmed(), view.isServed());
        }
    }

    @GET
    public Response see() {
        return rest.ok(choose.see(signedIn.actor()).map(ChoiceJson::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(ChoiceBody body) {
        Optional<MailChoice> wanted = Arrays.stream(MailChoice.values())
                .filter(one -> body != null && one.name().equalsIgnoreCase(body.mail()))
                .findFirst();
        return rest.ok(wanted.map(mail -> choose.choose(signedIn.actor(), mail))
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("mail")))
                .map(ChoiceJson::of));
    }
}
