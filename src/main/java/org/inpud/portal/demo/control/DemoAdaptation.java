package org.inpud.portal.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;

/**
 * Carries one adaptation of the demonstration to a stage by the same use cases that people use, from wherever it stands:
 * a start that was interrupted goes on at the next.
 */
@ApplicationScoped
public class DemoAdaptation {

    @Inject
    private DemoPeople people;

    @Inject
    private DemoUseCases use;

    /**
     * @param country where it is made for one
     * @param share how much of the text is rendered, from 0 to 1
     */
    record Plan(String network, String language, Optional<String> country, double share, Stage until) {

        static Plan of(String network, String language, double share, Stage until) {
            return new Plan(network, language, Optional.empty(), share, until);
        }

        Plan in(String country) {
            return new Plan(network, language, Optional.of(country), share, until);
        }
    }

    void carry(Plan plan) {
        AdaptationId id = DemoText.adaptation(plan.network(), plan.language(), plan.country());
        Actor coordinator = people.of(Role.COORDINATOR, plan.network());
        Actor translator = people.of(Role.TRANSLATOR, plan.network());
        Actor reviewer = people.of(Role.REVIEWER, plan.network());
        if (!use.seeing().see(coordinator, id).isDone()) {
            use.opening()
                    .open(coordinator, new NewAdaptation(id, 1, Optional.empty()))
                    .value();
        }
        if (stage(coordinator, id) == Stage.PLANNED && plan.until() != Stage.PLANNED) {
            step(translator, id, Step.START);
        }
        if (stage(coordinator, id) == Stage.TRANSLATING && !wasHere(coordinator, id, plan)) {
            changes(translator, id, plan);
            render(translator, id, plan);
            if (plan.until() != Stage.TRANSLATING) {
                step(translator, id, Step.SUBMIT);
            }
        }
        if (stage(coordinator, id) == Stage.REVIEWING) {
            boolean half = plan.until() == Stage.REVIEWING;
            accept(reviewer, id, half);
            if (!half) {
                step(reviewer, id, Step.PASS);
            }
        }
        if (plan.until() == Stage.RELEASED) {
            release(coordinator, id);
        }
    }

    private void release(Actor coordinator, AdaptationId id) {
        if (stage(coordinator, id) == Stage.DECIDING) {
            for (LocalChangeView change : use.changes().all(coordinator, id).value()) {
                if (change.decision() == Decision.OPEN) {
                    use.deciding()
                            .speak(
                                    coordinator,
                                    id,
                                    change.number(),
                                    change.version(),
                                    Voice.COORDINATOR,
                                    true,
                                    Optional.empty())
                            .value();
                }
            }
            step(coordinator, id, Step.APPROVE);
        }
        if (stage(coordinator, id) == Stage.APPROVED) {
            step(coordinator, id, Step.RELEASE);
        }
    }

    /** Somebody trying the portal may have taken it back to work: then it is theirs. */
    private boolean wasHere(Actor coordinator, AdaptationId id, Plan plan) {
        AdaptationView view = use.seeing().see(coordinator, id).value();
        return view.progress().rendered()
                >= Math.floor(plan.share() * view.progress().segments());
    }

    private Stage stage(Actor actor, AdaptationId id) {
        return use.seeing().see(actor, id).value().stage();
    }

    private void step(Actor actor, AdaptationId id, Step step) {
        Outcome<Stage> outcome = use.stepping().take(actor, id, step, StepEvidence.NONE);
        if (!outcome.isDone()) {
            throw new IllegalStateException(
                    "the demonstration is stuck: " + id + " " + step + " " + outcome.refusals());
        }
    }

    private void render(Actor translator, AdaptationId id, Plan plan) {
        Map<String, String> renderings = DemoText.renderings(plan.language());
        List<SegmentView> segments = use.segments(translator, id);
        int until = (int) Math.ceil(segments.size() * plan.share());
        for (SegmentView segment : segments.subList(0, until)) {
            String target = renderings.get(segment.source());
            if (target != null && segment.isWanted() && segment.target().isEmpty()) {
                use.rendering()
                        .render(
                                translator,
                                id,
                                segment.id(),
                                segment.version(),
                                target,
                                Optional.of(RenderingState.RENDERED))
                        .value();
            }
        }
    }

    private void changes(Actor translator, AdaptationId id, Plan plan) {
        if (!use.changes().all(translator, id).value().isEmpty()) {
            return;
        }
        List<SegmentView> segments = use.segments(translator, id);
        for (DemoText.Change change : DemoText.changes(plan.language())) {
            String passage = segments.stream()
                    .filter(segment -> segment.source().contains(change.passageContains()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no passage says " + change.passageContains()))
                    .passage();
            use.recording()
                    .record(
                            translator,
                            id,
                            new NewLocalChange(
                                    passage,
                                    Act.valueOf(change.act()),
                                    change.text(),
                                    DemoUseCases.record(
                                            change, change.reviewBy().map(LocalDate::parse))))
                    .value();
        }
    }

    private void accept(Actor reviewer, AdaptationId id, boolean half) {
        List<SegmentView> segments = use.segments(reviewer, id);
        int until = half ? segments.size() / 2 : segments.size();
        for (SegmentView segment : segments.subList(0, until)) {
            if (segment.isWanted() && segment.state() == RenderingState.RENDERED) {
                use.accept(reviewer, id, segment);
            }
        }
    }
}
