package org.inpud.portal.lineage.control;

import jakarta.inject.Inject;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.PublicationKey;

/** Shows who builds on whom: a network its own work beside that of others, everybody what is on the shelf. */
@UseCase
public class SeeLineage {

    @Inject
    private LineageViews views;

    @Inject
    private LineageTrees trees;

    @Requires(Capability.SEE_WORK)
    public Outcome<LineageView> see(Actor actor, AdaptationId adaptation) {
        return views.of(adaptation).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    /** Of a publication all adaptations on the shelf, under those that they are based on. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<List<LineageTree>> trees(Actor actor, PublicationKey publication) {
        return Outcome.done(trees.of(publication));
    }
}
