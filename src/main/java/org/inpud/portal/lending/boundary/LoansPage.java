package org.inpud.portal.lending.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.lending.control.AnswerLoan;
import org.inpud.portal.lending.control.LendReviewer;
import org.inpud.portal.lending.control.LoanView;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** What this person, or a network that they coordinate, is asked to lend, and what is lent. */
@Named
@ViewScoped
public class LoansPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LendReviewer lend;

    @Inject
    private transient AnswerLoan answer;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final HashMap<Long, String> chosen = new HashMap<>();

    public void lend(long loan, String lender) {
        Optional<UUID> person = Optional.ofNullable(chosen.get(loan))
                .filter(text -> !text.isBlank())
                .map(UUID::fromString);
        if (person.isEmpty()) {
            faces.say("lending.loans.choose");
            return;
        }
        done(lend.lend(signedIn.actor(), NetworkKey.of(lender), loan, person.get()), "lending.loans.lent");
    }

    public void decline(long loan, String lender) {
        done(lend.decline(signedIn.actor(), NetworkKey.of(lender), loan), "lending.loans.declined");
    }

    public void end(long loan, String lender) {
        done(lend.end(signedIn.actor(), NetworkKey.of(lender), loan), "lending.ended");
    }

    public void answer(long loan, boolean comes) {
        done(answer.answer(signedIn.actor(), loan, comes), comes ? "lending.loans.lent" : "lending.loans.declined");
    }

    private void done(Outcome<LoanView> outcome, String said) {
        if (faces.show(outcome)) {
            faces.say(said);
            faces.go("/lending/loans");
        }
    }

    /** What this person is asked for by name. */
    public List<LoanView> getMine() {
        return answer.asked(signedIn.actor()).value();
    }

    /** What the networks that they coordinate are asked for, or lend. */
    public List<LoanView> getOfNetworks() {
        return signedIn.actor().roles().stream()
                .filter(held -> Capability.KEEP_NETWORK.isHeldBy(held.role()))
                .map(RoleHeld::network)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(network -> lend.open(signedIn.actor(), NetworkKey.of(network)).value().stream())
                .toList();
    }

    public Map<Long, String> getChosen() {
        return chosen;
    }
}
