package org.inpud.portal.people.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** The page on which somebody signs in; after a refusal it keeps the login that was typed, never the password. */
@Named
@RequestScoped
public class SignInPage {

    private HttpServletRequest request;
    private Messages messages;
    private SignedIn signedIn;
    private String login = "";
    private String to = "";
    private String refusal = "";
    private boolean signedOut;

    protected SignInPage() {}

    @Inject
    public SignInPage(HttpServletRequest request, Messages messages, SignedIn signedIn) {
        this.request = request;
        this.messages = messages;
        this.signedIn = signedIn;
    }

    @PostConstruct
    void open() {
        String wanted = request.getParameter("to");
        to = wanted == null ? "" : LocalPath.orDesk(wanted);
        signedOut = request.getParameter("out") != null;
    }

    void refuse(String typed, List<Refusal> refusals) {
        login = typed == null ? "" : typed;
        refusal = messages.of(signedIn.language(), refusals.get(0));
    }

    public String getLogin() {
        return login;
    }

    public String getTo() {
        return to;
    }

    public String getRefusal() {
        return refusal;
    }

    public boolean isSignedOut() {
        return signedOut;
    }

    /** Whether a page of work sent them here: it asked for a sign-in, or an earlier one ended. */
    public boolean isSentHere() {
        return !to.isEmpty() && refusal.isEmpty();
    }
}
