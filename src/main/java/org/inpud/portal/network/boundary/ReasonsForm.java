package org.inpud.portal.network.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.network.control.KeepReasons;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** The canned reasons of a network as a form, one a line. */
@Named
@ViewScoped
public class ReasonsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeepReasons reasons;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private String text;
    private long version;

    /** Reads them once for as long as the page is open. */
    public void open(String network) {
        if (text == null) {
            Outcome<KeepReasons.ReasonsView> view = reasons.see(signedIn.actor(), NetworkKey.of(network));
            text = view.isDone() ? String.join("\n", view.value().texts()) : "";
            version = view.isDone() ? view.value().version() : 0;
        }
    }

    public void keep(String network) {
        Outcome<KeepReasons.ReasonsView> outcome =
                reasons.change(signedIn.actor(), NetworkKey.of(network), version, List.of(text.split("\\R")));
        if (faces.show(outcome)) {
            faces.say("network.reasons.kept");
            faces.go("/network/members?network=" + network);
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
