package org.inpud.portal.people.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.people.control.Begun;
import org.inpud.portal.people.control.Credentials;
import org.inpud.portal.people.control.SignIn;
import org.inpud.portal.people.entity.PeopleRefusal;
import org.inpud.portal.web.FormOrigin;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.PublicPage;
import org.inpud.portal.web.SignedIn;
import org.inpud.portal.web.Source;

/** Takes the plain form of the sign-in page, which works without any script. */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient SignInPage page;

    @Inject
    private transient PublicPage address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/" + signedIn.getLanguage() + "/sign-in");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        LanguageTag.parse(request.getParameter("ui")).map(Messages::nearest).ifPresent(signedIn::read);
        String login = request.getParameter("login");
        Outcome<Begun> outcome = FormOrigin.isOurs(request)
                ? signIn.begin(
                        Actor.ANYBODY, new Credentials(login, request.getParameter("password"), Source.of(request)))
                : Outcome.refused(PeopleRefusal.FORGED_REQUEST);
        if (outcome.isDone()) {
            SessionCookie.give(request, response, outcome.value());
            response.sendRedirect(LocalPath.orDesk(request.getParameter("to")));
            return;
        }
        List<Refusal> refusals = outcome.refusals();
        page.refuse(login, refusals);
        address.open("sign-in", null, Map.of());
        response.setStatus(
                refusals.get(0).code() == PeopleRefusal.TOO_OFTEN ? 429 : HttpServletResponse.SC_UNAUTHORIZED);
        request.getRequestDispatcher("/people/sign-in.xhtml").forward(request, response);
    }
}
