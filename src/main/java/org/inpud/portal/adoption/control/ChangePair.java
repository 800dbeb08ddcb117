package org.inpud.portal.adoption.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.adoption.entity.Pair;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody confirms, leaves out, joins, parts or shifts the pairs of a translation that is being adopted. */
@UseCase
public class ChangePair {

    @Inject
    private Adoptions adoptions;

    @Inject
    private PairDesk desk;

    @Inject
    private PairViews views;

    @Inject
    private Clock clock;

    /**
     * @param version of the pair that the person has seen
     * @return the pairs that stand differently then, in order; one that is no longer there was joined with another
     */
    @Requires(Capability.START)
    public Outcome<List<PairView>> change(
            Actor actor, AdaptationId adaptation, long pair, long version, PairChange change) {
        Optional<Adoption> adoption = adoptions.lock(adaptation);
        Optional<Pair> found = adoption.flatMap(open -> adoptions.pair(open, pair));
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        if (found.get().version() != version) {
            return Outcome.stale(views.of(adoption.get(), List.of(found.get())).get(0));
        }
        return desk.change(adoption.get(), found.get(), change).map(changed -> {
            adoption.get().touch(clock.instant());
            adoptions.flush();
            return views.of(adoption.get(), changed);
        });
    }
}
