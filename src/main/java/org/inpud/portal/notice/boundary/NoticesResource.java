package org.inpud.portal.notice.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.notice.control.NoticeView;
import org.inpud.portal.notice.control.ReadInbox;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Page;
import org.inpud.portal.web.Paging;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** My inbox. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    private ReadInbox inbox;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    @Inject
    private Rest rest;

    /** @param message the sentence in the caller’s language */
    public record NoticeJson(
            long id,
            String kind,
            String subject,
            String title,
            String message,
            String page,
            String told,
            boolean read) {}

    /** @param upTo the newest notice that was seen: it and all before it are read */
    public record ReadingBody(Long upTo) {}

    @GET
    public Response list(@QueryParam("unread") boolean unread, @BeanParam Paging paging) {
        return rest.ok(inbox.list(signedIn.actor(), unread, paging.offset(), paging.size())
                .map(found -> new Page<>(found.items(), paging.page(), paging.size(), found.total()).map(this::json)));
    }

    @POST
    @Path("{id: [1-9][0-9]{0,17}}/reading")
    public Response read(@PathParam("id") long id) {
        return rest.ok(inbox.read(signedIn.actor(), id).map(this::json));
    }

    @POST
    @Path("reading")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response readAll(ReadingBody body) {
        return body == null || body.upTo() == null
                ? rest.refuse(KernelRefusal.MISSING_VALUE)
                : rest.done(inbox.readAll(signedIn.actor(), body.upTo()));
    }

    private NoticeJson json(NoticeView view) {
        return new NoticeJson(
                view.id(),
                view.kind().name(),
                view.subject(),
                view.title().orElse(null),
                messages.of(signedIn.language(), "notice.kind." + view.kind()),
                view.address(),
                view.toldAt().toString(),
                view.isRead());
    }
}
