package org.inpud.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** What page beans share: telling the outcome of a use case on the page, and going elsewhere. */
@RequestScoped
public class Faces {

    private Messages messages;
    private SignedIn signedIn;

    protected Faces() {}

    @Inject
    public Faces(Messages messages, SignedIn signedIn) {
        this.messages = messages;
        this.signedIn = signedIn;
    }

    /** Shows every reason of a refusal; answers whether it was done. */
    public boolean show(Outcome<?> outcome) {
        outcome.refusals().forEach(this::show);
        return outcome.isDone();
    }

    public void show(Refusal refusal) {
        add(FacesMessage.SEVERITY_ERROR, messages.of(signedIn.language(), refusal));
    }

    /** Says why something was not done, where the page can name more than the refusal does. */
    public void complain(String key, Map<String, Object> facts) {
        add(FacesMessage.SEVERITY_ERROR, messages.of(signedIn.language(), key, facts));
    }

    /** Says that something was done. */
    public void say(String key, Map<String, Object> facts) {
        add(FacesMessage.SEVERITY_INFO, messages.of(signedIn.language(), key, facts));
    }

    public void say(String key) {
        say(key, Map.of());
    }

    /** Goes to a page of ours, keeping what was said. */
    public void go(String path) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        try {
            context.getExternalContext().redirect(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        context.responseComplete();
    }

    /** Answers 404 or 403 in place of the page. */
    public void stop(int status) {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().responseSendError(status, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        context.responseComplete();
    }

    /** The page is shown, under another status than 200. */
    public void status(int status) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    private static void add(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
