package org.inpud.portal.notice.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.notice.control.ChooseNotices;
import org.inpud.portal.notice.entity.NoticeRefusal;
import org.inpud.portal.web.FormOrigin;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.PublicPage;
import org.inpud.portal.web.SignedIn;

/**
 * Takes what the links in mail do: an address is confirmed, or the mail stops. A mail program stops it by one call of its
 * own (RFC 8058), which comes from no page of ours; the secret in the address is what counts.
 */
@WebServlet({"/mail/confirm", "/mail/off"})
public class MailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    private transient ChooseNotices choose;

    @Inject
    private transient MailPage page;

    @Inject
    private transient PublicPage address;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (KEY.matcher(key(request)).matches()) {
            response.sendRedirect("/" + signedIn.getLanguage() + "/mail/" + act(request) + "/" + key(request));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        LanguageTag.parse(request.getParameter("ui")).map(Messages::nearest).ifPresent(signedIn::read);
        Outcome<Void> outcome = act(request).equals("off")
                ? choose.stop(Actor.ANYBODY, key(request))
                : FormOrigin.isOurs(request)
                        ? choose.confirm(Actor.ANYBODY, key(request))
                        : Outcome.refused(NoticeRefusal.FOREIGN_FORM);
        if (outcome.isDone()) {
            page.done();
        } else {
            page.refuse();
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        address.open("mail/" + act(request) + "/" + key(request), null, Map.of("act", act(request), "key", ""));
        request.getRequestDispatcher("/notice/mail.xhtml").forward(request, response);
    }

    private static String act(HttpServletRequest request) {
        return request.getServletPath().endsWith("off") ? "off" : "confirm";
    }

    private static String key(HttpServletRequest request) {
        String key = request.getParameter("key");
        return key == null ? "" : key;
    }
}
