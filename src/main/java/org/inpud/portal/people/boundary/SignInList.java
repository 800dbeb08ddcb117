package org.inpud.portal.people.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.people.control.MySignIns;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** Where a person is signed in, told by times only. The rows stay as they were shown, so that a button ends its own row. */
@Named
@ViewScoped
public class SignInList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MySignIns signIns;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private transient List<MySignIns.View> rows;

    @PostConstruct
    void open() {
        rows = signIns.list(signedIn.actor(), signedIn.signIn()).value();
    }

    public void end(UUID signIn) {
        if (faces.show(signIns.end(signedIn.actor(), signIn))) {
            faces.say("people.account.signIns.ended");
        }
        faces.go(AccountPage.ADDRESS);
    }

    public void endOthers() {
        if (faces.show(signIns.endOthers(signedIn.actor(), signedIn.signIn()))) {
            faces.say("people.account.signIns.othersEnded");
        }
        faces.go(AccountPage.ADDRESS);
    }

    public List<MySignIns.View> getRows() {
        return rows;
    }
}
