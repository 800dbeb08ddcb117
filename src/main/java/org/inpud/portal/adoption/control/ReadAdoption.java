package org.inpud.portal.adoption.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody of the network looks at a translation that is being adopted, or was. */
@UseCase
public class ReadAdoption {

    @Inject
    private Adoptions adoptions;

    @Inject
    private AdoptionViews views;

    @Inject
    private PairViews pairs;

    /** Some pairs of those that were asked for. */
    public record Pairs(List<PairView> items, long total) {}

    @Requires(Capability.SEE_WORK)
    public Outcome<AdoptionView> see(Actor actor, AdaptationId adaptation) {
        return in(adaptation, views::of);
    }

    @Requires(Capability.SEE_WORK)
    public Outcome<Pairs> pairs(Actor actor, AdaptationId adaptation, Adoptions.Shown shown, int offset, int size) {
        return in(
                adaptation,
                adoption -> new Pairs(
                        pairs.of(adoption, adoptions.pairs(adoption, shown, offset, size)),
                        adoptions.count(adoption, shown)));
    }

    @Requires(Capability.SEE_WORK)
    public Outcome<PairView> pair(Actor actor, AdaptationId adaptation, long pair) {
        return in(
                        adaptation,
                        adoption -> adoptions.pair(adoption, pair).map(found -> pairs.of(adoption, List.of(found))))
                .then(found -> found.map(views -> Outcome.done(views.get(0)))
                        .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND)));
    }

    private <T> Outcome<T> in(AdaptationId adaptation, Function<Adoption, T> read) {
        Optional<Adoption> adoption = adoptions.latest(adaptation);
        return adoption.isPresent()
                ? Outcome.done(read.apply(adoption.get()))
                : Outcome.refused(KernelRefusal.NOT_FOUND);
    }
}
