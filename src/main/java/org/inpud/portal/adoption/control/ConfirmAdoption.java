package org.inpud.portal.adoption.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdoptTranslation;
import org.inpud.portal.adaptation.control.Adopted;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.adoption.entity.AdoptionRefusal;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody says that the pairs are right: the adaptation takes them, all at once, or gives the whole thing up. */
@UseCase
public class ConfirmAdoption {

    @Inject
    private Adoptions adoptions;

    @Inject
    private Taking taking;

    @Inject
    private AdoptTranslation adopting;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** @param doubtful what becomes of the pairs that somebody should have looked at; without it they hold it up */
    @Requires(Capability.START)
    public Outcome<Adopted> confirm(Actor actor, AdaptationId adaptation, Optional<Doubtful> doubtful) {
        Optional<Adoption> adoption = adoptions.lock(adaptation);
        if (adoption.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        long open = adoptions.count(adoption.get(), Adoptions.Shown.DOUBTFUL);
        if (open > 0 && doubtful.isEmpty()) {
            return Outcome.refused(Refusal.of(AdoptionRefusal.DOUBTFUL_PAIRS, Map.of("count", open)));
        }
        return adopting.adopt(
                        actor,
                        adaptation,
                        adoption.get().edition(),
                        taking.of(adoption.get(), doubtful.orElse(Doubtful.ACCEPT)))
                .map(adopted -> {
                    adoption.get().confirm(actor.id(), clock.instant());
                    events.fire(new TranslationAdopted(
                            actor,
                            actor.roleFor(Capability.START, adaptation.scope()).orElseThrow(),
                            adaptation,
                            adopted));
                    return adopted;
                });
    }

    /** Gives it up; nothing of it stays. */
    @Requires(Capability.START)
    public Outcome<Void> abandon(Actor actor, AdaptationId adaptation) {
        Optional<Adoption> adoption = adoptions.lock(adaptation);
        if (adoption.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        adoptions.remove(adoption.get());
        return Outcome.done();
    }
}
