package org.inpud.portal.release.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.release.control.ChooseCredit;
import org.inpud.portal.release.control.MyCredit;
import org.inpud.portal.release.control.SeeCredits;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** Whether and how somebody is named for an adaptation, on its own page and among what an account holds. */
@Named
@ViewScoped
public class CreditForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ChooseCredit choose;

    @Inject
    private transient SeeCredits see;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private String name;
    private long version;
    private boolean read;
    private transient SeeCredits.Named named;
    private transient MyCredit mine;
    private transient List<MyCredit> all;

    /** Who will be named; null where it is not for this person. */
    public SeeCredits.Named named(AdaptationId id) {
        if (named == null) {
            Outcome<SeeCredits.Named> found = see.inWork(signedIn.actor(), id);
            named = found.isDone() ? found.value() : null;
        }
        return named;
    }

    /** The person’s own. */
    public MyCredit mine(AdaptationId id) {
        if (mine == null) {
            mine = choose.mine(signedIn.actor(), id).value();
            if (!read) {
                name = mine.name().orElse("");
                version = mine.version();
                read = true;
            }
        }
        return mine;
    }

    public void choose(AdaptationId id) {
        Outcome<MyCredit> outcome = choose.choose(signedIn.actor(), id, version, name);
        if (faces.show(outcome)) {
            faces.say("release.credit.chosen");
            faces.go("/adaptation/overview?id=" + id);
        } else if (outcome instanceof Outcome.Refused<MyCredit> refused
                && refused.current().orElse(null) instanceof MyCredit faster) {
            version = faster.version();
        }
    }

    /** @param from the address to go back to */
    public void leave(AdaptationId id, String from) {
        if (faces.show(choose.leave(signedIn.actor(), id))) {
            faces.say("release.credit.left");
            faces.go(from);
        }
    }

    /** All that the person is named for. */
    public List<MyCredit> getAll() {
        if (all == null) {
            all = choose.all(signedIn.actor()).value();
        }
        return all;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
