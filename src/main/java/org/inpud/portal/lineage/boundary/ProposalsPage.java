package org.inpud.portal.lineage.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.Found;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.lineage.control.ProposalAnswer;
import org.inpud.portal.lineage.control.ProposalFilter;
import org.inpud.portal.lineage.control.ProposalView;
import org.inpud.portal.lineage.control.SeeProposals;
import org.inpud.portal.lineage.control.SettleProposals;
import org.inpud.portal.lineage.entity.ProposalState;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** What other networks' releases propose to an adaptation: accepted or declined, singly or several at once. */
@Named
@ViewScoped
public class ProposalsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private transient SeeAdaptation see;

    @Inject
    private transient SeeProposals proposals;

    @Inject
    private transient SettleProposals settle;

    @Inject
    private transient Opening opening;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final HashMap<Long, Boolean> chosen = new HashMap<>();
    private final HashMap<Long, String> words = new HashMap<>();
    private String because;
    private String id;
    private String state;
    private long after;
    private transient AdaptationView view;
    private transient Found<ProposalView> found;
    private transient List<ProposalRow> rows;

    public void open() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
            return;
        }
        String address = "/lineage/proposals?id=" + adaptation.get();
        opening.shown(see.see(signedIn.actor(), adaptation.get()), address).ifPresent(shown -> opening.shown(
                        proposals.find(
                                signedIn.actor(),
                                adaptation.get(),
                                new ProposalFilter(wanted(), Math.max(0, after), SIZE)),
                        address)
                .ifPresent(all -> {
                    view = shown;
                    found = all;
                    rows = all.items().stream()
                            .map(one -> ProposalRow.of(one, adaptation.get().language()))
                            .toList();
                }));
    }

    private ProposalState wanted() {
        return List.of(ProposalState.values()).stream()
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(ProposalState.OPEN);
    }

    public void accept(ProposalView one) {
        answer(List.of(accepting(one)));
    }

    public void decline(ProposalView one) {
        answer(List.of(declining(one)));
    }

    public void acceptChosen() {
        answer(chosenOnes().stream().map(this::accepting).toList());
    }

    public void declineChosen() {
        answer(chosenOnes().stream().map(this::declining).toList());
    }

    private List<ProposalView> chosenOnes() {
        return rows.stream()
                .map(ProposalRow::view)
                .filter(one -> Boolean.TRUE.equals(chosen.get(one.number())))
                .toList();
    }

    private ProposalAnswer accepting(ProposalView one) {
        return new ProposalAnswer(
                one.number(),
                true,
                Optional.of(one.seen()),
                Optional.ofNullable(words.get(one.number())).filter(text -> !text.isBlank()),
                Optional.empty());
    }

    private ProposalAnswer declining(ProposalView one) {
        return new ProposalAnswer(
                one.number(), false, Optional.empty(), Optional.empty(), Optional.ofNullable(because));
    }

    /** Those that were settled are gone from the page; the others stay, with the reason said above. */
    private void answer(List<ProposalAnswer> answers) {
        if (answers.isEmpty()) {
            faces.say("lineage.proposals.nothingChosen");
            open();
            return;
        }
        Outcome<List<SettleProposals.Settled>> outcome =
                settle.settleAll(signedIn.actor(), AdaptationId.parse(id).orElseThrow(), answers);
        if (faces.show(outcome)) {
            List<Refusal> refusals = new ArrayList<>();
            outcome.value().forEach(one -> refusals.addAll(one.outcome().refusals()));
            long done = outcome.value().stream()
                    .filter(one -> one.outcome().isDone())
                    .count();
            refusals.stream().distinct().forEach(faces::show);
            faces.say("lineage.proposals.done", Map.of("count", done));
            chosen.clear();
        }
        open();
    }

    /** Whether the person can answer now: the text is open, and they write in it. */
    public boolean isMayAnswer() {
        return view.mayTranslate();
    }

    public AdaptationView getView() {
        return view;
    }

    public List<ProposalRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return found.total();
    }

    /** The number behind which the next ones stand; 0 where these are the last. */
    public long getNext() {
        return rows.size() < SIZE ? 0 : rows.get(rows.size() - 1).view().number();
    }

    public List<ProposalState> getStates() {
        return List.of(ProposalState.values());
    }

    public ProposalState getShown() {
        return wanted();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Map<Long, String> getWords() {
        return words;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
