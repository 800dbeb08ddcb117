package org.inpud.portal.people.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.people.control.AcceptWayIn;
import org.inpud.portal.people.control.Begun;
import org.inpud.portal.people.entity.PeopleRefusal;
import org.inpud.portal.web.FormOrigin;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.PublicPage;
import org.inpud.portal.web.SignedIn;

/** Takes the plain forms of the page behind a one-time link. */
@WebServlet("/way-in")
public class WayInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient AcceptWayIn accept;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient WayInPage page;

    @Inject
    private transient PublicPage address;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        LanguageTag.parse(request.getParameter("ui")).map(Messages::nearest).ifPresent(signedIn::read);
        if ("mine".equals(request.getParameter("as")) && signedIn.isKnown()) {
            Outcome<Void> taken = FormOrigin.isOurs(request)
                    ? accept.joinAsMyself(signedIn.actor(), request.getParameter("secret"))
                    : Outcome.refused(PeopleRefusal.FORGED_REQUEST);
            answer(request, response, taken);
            return;
        }
        Outcome<Begun> begun =
                FormOrigin.isOurs(request) ? come(request) : Outcome.refused(PeopleRefusal.FORGED_REQUEST);
        if (begun.isDone()) {
            SessionCookie.give(request, response, begun.value());
        }
        answer(request, response, begun);
    }

    private Outcome<Begun> come(HttpServletRequest request) {
        String password = request.getParameter("password");
        if (password == null || !password.equals(request.getParameter("again"))) {
            return Outcome.refused(Refusal.of(PeopleRefusal.PASSWORDS_DIFFER).at("again"));
        }
        String secret = request.getParameter("secret");
        return page.isComingBack()
                ? accept.comeBack(Actor.ANYBODY, secret, password)
                : accept.join(
                        Actor.ANYBODY,
                        secret,
                        new AcceptWayIn.Newcomer(
                                request.getParameter("login"),
                                request.getParameter("pseudonym"),
                                password,
                                LanguageTag.parse(request.getParameter("language"))
                                        .map(Messages::nearest)
                                        .orElse(signedIn.language())));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Outcome<?> outcome)
            throws IOException, ServletException {
        if (outcome.isDone()) {
            response.sendRedirect(LocalPath.DESK);
            return;
        }
        page.refuse(outcome.refusals());
        address.open("way-in", "secret=" + URLEncoder.encode(page.getSecret(), StandardCharsets.UTF_8), Map.of());
        response.setStatus(UNPROCESSABLE);
        request.getRequestDispatcher("/people/way-in.xhtml").forward(request, response);
    }
}
