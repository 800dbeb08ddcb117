package org.inpud.portal.shell.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.inpud.portal.web.SignedIn;

/** Says in words what a status means and where to go on. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    /** The last word of the message keys: a status, or {@code session}. */
    public String getKind() {
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (fault instanceof ViewExpiredException
                || (fault instanceof Throwable thrown && thrown.getCause() instanceof ViewExpiredException)) {
            return "session";
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && (code == 403 || code == 404) ? String.valueOf(code) : code500(status);
    }

    private static String code500(Object status) {
        return status == null ? "404" : "500";
    }

    public boolean isSignedIn() {
        return signedIn.isKnown();
    }
}
