package org.inpud.portal.request.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.RefusalCode.Kind;
import org.inpud.portal.request.control.AskForLanguage;
import org.inpud.portal.request.entity.RequestRefusal;
import org.inpud.portal.web.FormOrigin;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.PublicPage;
import org.inpud.portal.web.SignedIn;
import org.inpud.portal.web.Source;

/** Takes the plain form on which anybody asks; the answer is found at an address that only the asker knows. */
@WebServlet("/ask")
public class AskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    private transient AskForLanguage ask;

    @Inject
    private transient AskPage page;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient PublicPage address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/" + signedIn.getLanguage() + "/ask");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        LanguageTag.parse(request.getParameter("ui")).map(Messages::nearest).ifPresent(signedIn::read);
        Outcome<AskForLanguage.Receipt> asked = FormOrigin.isOurs(request)
                ? page.wish().then(wish -> ask.ask(Actor.ANYBODY, wish, Source.of(request)))
                : Outcome.refused(RequestRefusal.FOREIGN_FORM);
        if (asked.isDone()) {
            response.sendRedirect("/" + signedIn.getLanguage() + "/asked/"
                    + asked.value().secret().value());
            return;
        }
        page.refuse(asked.refusals());
        address.open("ask", null, Map.of());
        Kind kind = asked.refusals().get(0).code().kind();
        response.setStatus(
                kind == Kind.TOO_OFTEN
                        ? TOO_MANY
                        : kind == Kind.FORBIDDEN ? HttpServletResponse.SC_FORBIDDEN : UNPROCESSABLE);
        request.getRequestDispatcher("/request/ask.xhtml").forward(request, response);
    }
}
