package org.inpud.portal.adaptation.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** Where an adaptation stands, and the steps that are open to whoever looks. */
@Named
@ViewScoped
public class OverviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeeAdaptation see;

    @Inject
    private transient TakeStep take;

    @Inject
    private transient Opening opening;

    @Inject
    private transient StageLine stageLine;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final HashMap<String, String> reasons = new HashMap<>();
    private final HashMap<String, String> facts = new HashMap<>();
    private String id;
    private transient AdaptationView view;
    private transient List<StageLine.Point> stages;
    private transient List<StepCard> steps;
    private transient List<StepCard> apart;

    public void open() {
        adaptation()
                .flatMap(adaptation ->
                        opening.shown(see.see(signedIn.actor(), adaptation), "/adaptation/overview?id=" + adaptation))
                .ifPresent(this::show);
    }

    private Optional<AdaptationId> adaptation() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
        }
        return adaptation;
    }

    private void show(AdaptationView found) {
        view = found;
        stages = stageLine.of(found);
        List<StepCard> all = StepCard.of(found);
        steps = all.stream().filter(card -> !card.endsWork()).toList();
        apart = all.stream().filter(StepCard::endsWork).toList();
    }

    /** Takes a step; the page begins anew where it was taken, and says why where it was not. */
    public void take(String step) {
        AdaptationId adaptation = AdaptationId.parse(id).orElseThrow();
        Optional<String> reason =
                Optional.ofNullable(reasons.get(step)).map(String::strip).filter(text -> !text.isEmpty());
        Map<String, String> given = new HashMap<>(facts);
        given.values().removeIf(value -> value == null || value.isBlank());
        Outcome<?> outcome =
                take.take(signedIn.actor(), adaptation, Step.valueOf(step), new StepEvidence(reason, given));
        if (faces.show(outcome)) {
            faces.say("adaptation.overview.done." + step);
            faces.go("/adaptation/overview?id=" + id);
        } else {
            open();
        }
    }

    public AdaptationView getView() {
        return view;
    }

    public List<StageLine.Point> getStages() {
        return stages;
    }

    public List<StepCard> getSteps() {
        return steps;
    }

    /** What ends the work: it stands apart from what leads it on. */
    public List<StepCard> getApart() {
        return apart;
    }

    public List<OutlineRow> getSections() {
        return view.sections().stream()
                .map(section -> OutlineRow.of(section, view.facts()))
                .toList();
    }

    /** Whether a finished translation can be brought in: nothing is written yet, and the person may begin the work. */
    public boolean isAdoptable() {
        return view.progress().rendered() == 0
                && view.adoptedAt().isEmpty()
                && signedIn.actor().may(Capability.START, view.id().scope());
    }

    /** How many steps the person can take right now. */
    public long getReady() {
        return steps.stream().filter(StepCard::isReady).count();
    }

    /** Whether another edition is there to follow, from where it stands now. */
    public boolean isMayFollow() {
        return view.behind() > 0 && Workflow.find(view.stage(), Step.FOLLOW).isPresent();
    }

    /** The number of the last report on following; 0 where it never followed another edition. */
    public long getFollowed() {
        return view.history().stream()
                .filter(move -> move.step() == Step.FOLLOW)
                .count();
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public Map<String, String> getFacts() {
        return facts;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
