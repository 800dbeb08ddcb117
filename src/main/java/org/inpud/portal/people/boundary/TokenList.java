package org.inpud.portal.people.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.people.control.MyTokens;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** The tokens of a person’s own programs; a new one is shown this once and then forgotten here too. */
@Named
@ViewScoped
public class TokenList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MyTokens tokens;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private String name;
    private transient List<MyTokens.View> rows;
    private transient MyTokens.Made made;

    @PostConstruct
    void open() {
        rows = tokens.list(signedIn.actor()).value();
    }

    public void make() {
        Outcome<MyTokens.Made> outcome = tokens.make(signedIn.actor(), name);
        if (faces.show(outcome)) {
            made = outcome.value();
            name = null;
            open();
        }
    }

    public void end(UUID token) {
        if (faces.show(tokens.end(signedIn.actor(), token))) {
            faces.say("people.account.tokens.ended");
        }
        faces.go(AccountPage.ADDRESS);
    }

    public List<MyTokens.View> getRows() {
        return rows;
    }

    /** The token just made, or nothing. */
    public MyTokens.Made getMade() {
        return made;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
