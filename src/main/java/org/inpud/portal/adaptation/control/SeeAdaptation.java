package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.kernel.UseCase;

/** Somebody of the network looks at an adaptation: where it stands and what they can do. */
@UseCase
public class SeeAdaptation {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Overviews overviews;

    @Inject
    private Outlines outlines;

    @Inject
    private Steps steps;

    @Inject
    private LocalChangeViews changes;

    @Inject
    private Clock clock;

    @Requires(Capability.SEE_WORK)
    public Outcome<AdaptationView> see(Actor actor, AdaptationId id) {
        return adaptations
                .find(id)
                .map(adaptation -> Outcome.done(view(actor, adaptation)))
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    /** What the editor shows around the text, in the same few short queries whatever the text's length. */
    @Requires(Capability.SEE_WORK)
    public Outcome<EditorView> around(Actor actor, AdaptationId id) {
        return adaptations
                .find(id)
                .map(adaptation -> {
                    Overviews.Followed followed = overviews.followed(adaptation);
                    List<SectionView> sections = outlines.of(adaptation);
                    return Outcome.done(new EditorView(
                            id,
                            followed.title(),
                            followed.sourceLanguage(),
                            followed.edition(),
                            adaptation.basedOn(),
                            adaptation.stage(),
                            Progress.of(sections),
                            sections,
                            adaptation.stage().isEditable() && actor.may(Capability.TRANSLATE, id.scope())));
                })
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    private AdaptationView view(Actor actor, Adaptation adaptation) {
        Overviews.Overview overview = overviews.of(adaptation, clock.instant());
        Scope scope = adaptation.id().scope();
        boolean isEditable = adaptation.stage().isEditable();
        return new AdaptationView(
                adaptation.id(),
                overview.title(),
                overview.sourceLanguage(),
                overview.edition(),
                overview.behind(),
                overview.proposals(),
                adaptation.basedOn(),
                adaptation.stage(),
                overview.progress(),
                overview.findings(),
                outlines.of(adaptation),
                outlines.inDetail(adaptation),
                steps.openTo(actor, adaptation, clock.instant()),
                changes.of(actor, adaptation.id()),
                adaptations.moves(adaptation.id()).stream()
                        .map(move -> new AdaptationView.MoveView(
                                move.step(), move.from(), move.to(), move.role(), move.reason(), move.takenAt()))
                        .toList(),
                overview.mayRelease(),
                adaptation.isSingleReviewed(),
                isEditable && actor.may(Capability.TRANSLATE, scope),
                adaptation.stage() == org.inpud.portal.adaptation.entity.Stage.REVIEWING
                        && actor.may(Capability.REVIEW, scope),
                actor.may(Capability.COORDINATE, scope),
                adaptation.openedAt(),
                adaptation.adoptedAt(),
                adaptation.version());
    }
}
