package org.inpud.portal.people.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.inpud.portal.people.control.SignIn;
import org.inpud.portal.web.FormOrigin;
import org.inpud.portal.web.SignedIn;

/** Ends the sign-in of this browser; takes away what it may have kept. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = signedIn.getLanguage();
        if (FormOrigin.isOurs(request)) {
            if (signedIn.isKnown()) {
                signIn.end(signedIn.actor(), signedIn.signIn());
            }
            SessionCookie.take(request, response);
            response.setHeader("Clear-Site-Data", "\"storage\", \"cache\"");
        }
        response.sendRedirect("/" + language + "/sign-in?out");
    }
}
