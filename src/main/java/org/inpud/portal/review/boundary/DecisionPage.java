package org.inpud.portal.review.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.StepView;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.review.control.SeeVerdicts;
import org.inpud.portal.review.control.SpokenVerdict;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** Where voices are heard on every local change and the coordinator decides on the whole. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<Step> STEPS = EnumSet.of(Step.APPROVE, Step.RETURN, Step.RELEASE);

    @Inject
    private transient SeeAdaptation see;

    @Inject
    private transient DecideOnLocalChange decide;

    @Inject
    private transient SeeVerdicts verdicts;

    @Inject
    private transient TakeStep take;

    @Inject
    private transient Opening opening;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final HashMap<String, String> reasons = new HashMap<>();
    private String id;
    private String note;
    private ChangesShown show = ChangesShown.ALL;
    private transient AdaptationView view;

    public void open() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
        }
        adaptation
                .flatMap(found -> opening.shown(see.see(signedIn.actor(), found), "/review/decision?id=" + found))
                .ifPresent(found -> view = found);
    }

    /** Speaks on a local change; not to accept it needs a reason. */
    public void speak(int number, long version, String as, boolean accept) {
        Optional<String> reason = given(reasons.get(number + as));
        if (!accept && reason.isEmpty()) {
            faces.say("review.decision.reason.missing");
            return;
        }
        Outcome<?> outcome =
                decide.speak(signedIn.actor(), view.id(), number, version, Voice.valueOf(as), accept, reason);
        if (faces.show(outcome)) {
            reasons.remove(number + as);
            faces.say("review.decision.spoken", Map.of("number", number));
        }
        open();
    }

    /** Takes a step with the word to the translators. */
    public void take(String step) {
        Outcome<?> outcome =
                take.take(signedIn.actor(), view.id(), Step.valueOf(step), new StepEvidence(given(note), Map.of()));
        if (faces.show(outcome)) {
            faces.say("adaptation.overview.done." + step);
            faces.go("/adaptation/overview?id=" + id);
        } else {
            open();
        }
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }

    public AdaptationView getView() {
        return view;
    }

    /** The local changes that are to be shown, each with the voices that this person can give on it. */
    public List<ChangeCard> getChanges() {
        ChangeCard.Looking who = new ChangeCard.Looking(view.stage(), voices(), hasPassedAlone());
        return view.localChanges().stream()
                .map(change -> ChangeCard.of(change, who))
                .filter(show::fits)
                .toList();
    }

    private Set<Voice> voices() {
        Set<Voice> voices = EnumSet.noneOf(Voice.class);
        for (Voice voice : Voice.values()) {
            if (signedIn.actor().may(voice.capability(), view.id().scope())) {
                voices.add(voice);
            }
        }
        return voices;
    }

    private boolean hasPassedAlone() {
        List<SpokenVerdict> passes = verdicts.onWhole(signedIn.actor(), view.id()).value().stream()
                .filter(said -> said.step() == Step.PASS && said.isPresent())
                .toList();
        return !passes.isEmpty() && passes.stream().allMatch(SpokenVerdict::isMine);
    }

    /** Whether approving is still to come: the page says what comes before. */
    public boolean isBefore() {
        return view.steps().stream().noneMatch(step -> step.step() == Step.APPROVE || step.step() == Step.RELEASE);
    }

    public ChangesShown[] getShows() {
        return ChangesShown.values();
    }

    public ChangesShown getShow() {
        return show;
    }

    public void setShow(ChangesShown show) {
        this.show = show == null ? ChangesShown.ALL : show;
    }

    /** Approving, returning, releasing: what is open to this person. */
    public List<StepView> getSteps() {
        return view.steps().stream().filter(step -> STEPS.contains(step.step())).toList();
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
