package org.inpud.portal.notice.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.inpud.portal.web.PublicPage;

/** The page behind the links in mail: nothing happens before the button is pressed, since mail programs look at links. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    private PublicPage page;

    private String state = "asked";

    void done() {
        state = "done";
    }

    void refuse() {
        state = "refused";
    }

    /** The last word of the sentence’s key. */
    public String getState() {
        return state;
    }

    /** What the link is for: {@code confirm} or {@code off}. */
    public String getAct() {
        return page.named("act");
    }

    public String getKey() {
        return page.named("key");
    }
}
