package org.inpud.portal.review.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.StepView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.ScriptWords;
import org.inpud.portal.web.SignedIn;

/** The shell of a review: what stands around the text; the sentences and the verdicts go by the API. */
@Named
@RequestScoped
public class ReviewPage {

    private static final Map<String, String> PREFIXES = Map.of(
            "review.say.", "review.",
            "adaptation.editor.say.", "",
            "adaptation.state.", "state.",
            "adaptation.acted.", "acted.",
            "adaptation.kind.", "kind.",
            "adaptation.decision.", "decision.",
            "adaptation.category.", "category.",
            "adaptation.severity.", "severity.",
            "adaptation.role.", "role.",
            "adaptation.cause.", "cause.");

    @Inject
    private SeeAdaptation see;

    @Inject
    private Opening opening;

    @Inject
    private ScriptWords words;

    @Inject
    private SignedIn signedIn;

    private String id;
    private AdaptationView view;

    public void open() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
        }
        adaptation
                .flatMap(found -> opening.shown(see.see(signedIn.actor(), found), "/review/review?id=" + found))
                .ifPresent(found -> view = found);
    }

    public AdaptationView getView() {
        return view;
    }

    public String getWords() {
        return words.json(signedIn.language(), PREFIXES);
    }

    /** What is shown first: only what waits for a verdict, while verdicts are given. */
    public String getShow() {
        return view.mayReview() ? "UNREVIEWED" : "";
    }

    /** The local changes on which a decision is open. */
    public List<LocalChangeView> getOpenChanges() {
        return view.localChanges().stream()
                .filter(change -> change.decision() == Decision.OPEN)
                .toList();
    }

    /** The steps that a reviewer takes from here: passing the whole and returning it. */
    public List<StepView> getSteps() {
        return view.steps().stream()
                .filter(step -> step.step() == Step.PASS || step.step() == Step.RETURN)
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
