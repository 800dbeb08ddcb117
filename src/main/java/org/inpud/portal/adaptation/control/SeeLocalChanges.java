package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody of the network looks at what an adaptation changes on purpose. */
@UseCase
public class SeeLocalChanges {

    @Inject
    private Adaptations adaptations;

    @Inject
    private LocalChangeViews views;

    @Requires(Capability.SEE_WORK)
    public Outcome<List<LocalChangeView>> all(Actor actor, AdaptationId adaptation) {
        return adaptations.find(adaptation).isEmpty()
                ? Outcome.refused(KernelRefusal.NOT_FOUND)
                : Outcome.done(views.of(actor, adaptation));
    }

    /** Those of them that the filter wants. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<LocalChangeView>> some(Actor actor, AdaptationId adaptation, ChangeFilter filter) {
        return all(actor, adaptation)
                .map(all -> all.stream().filter(filter::fits).toList());
    }

    @Requires(Capability.SEE_WORK)
    public Outcome<LocalChangeView> one(Actor actor, AdaptationId adaptation, int number) {
        return views.find(actor, adaptation, number)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }
}
