package org.inpud.portal.lending.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.lending.control.BorrowReviewer;
import org.inpud.portal.lending.control.LoanView;
import org.inpud.portal.lending.entity.Loan;
import org.inpud.portal.network.control.FindNetworks;
import org.inpud.portal.network.control.NetworkView;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** Where a coordinator asks another network for a reviewer of one adaptation, and sends them home. */
@Named
@ViewScoped
public class BorrowPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BorrowReviewer borrow;

    @Inject
    private transient FindNetworks networks;

    @Inject
    private transient Opening opening;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private String id;
    private String lender;
    private String reviewer;
    private String note = "";
    private transient List<LoanView> loans = List.of();

    public void open() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
        }
        adaptation
                .flatMap(found -> opening.shown(borrow.all(signedIn.actor(), found), "/lending/borrow?id=" + found))
                .ifPresent(found -> loans = found);
    }

    public void ask() {
        Loan.Asked asked = new Loan.Asked(
                NetworkKey.of(lender),
                Optional.ofNullable(reviewer),
                Optional.ofNullable(note).orElse(""));
        if (faces.show(borrow.ask(signedIn.actor(), adaptation(), asked))) {
            faces.say("lending.borrow.asked");
            faces.go("/lending/borrow?id=" + id);
        } else {
            open();
        }
    }

    public void end(long loan) {
        if (faces.show(borrow.end(signedIn.actor(), adaptation(), loan))) {
            faces.say("lending.ended");
            faces.go("/lending/borrow?id=" + id);
        } else {
            open();
        }
    }

    private AdaptationId adaptation() {
        return AdaptationId.parse(id).orElseThrow();
    }

    /** Those that can be asked, those with the language first. */
    public List<NetworkView> getLenders() {
        AdaptationId adaptation = adaptation();
        return networks.all(signedIn.actor(), signedIn.language()).value().stream()
                .filter(network -> !network.key().equals(adaptation.network()))
                .sorted(java.util.Comparator.comparing(
                        network -> !network.languages().contains(adaptation.language())))
                .toList();
    }

    public List<LoanView> getLoans() {
        return loans;
    }

    public AdaptationId getAdaptation() {
        return adaptation();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLender() {
        return lender;
    }

    public void setLender(String lender) {
        this.lender = lender;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
