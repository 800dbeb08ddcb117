package org.inpud.portal.adoption.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.inpud.portal.adaptation.control.AdoptTranslation;
import org.inpud.portal.adaptation.control.Adopted;
import org.inpud.portal.adaptation.control.AdoptedTexts;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.adoption.entity.AdoptionRefusal;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody says that the pairs are right: the adaptation takes them, all at once, or gives the whole thing up. */
@UseCase
public class ConfirmAdoption {

    /** Whoever takes more pairs need not wait for it. */
    public static final int AT_ONCE = 2_000;

    private static final int READ = 15;
    private static final int WRITTEN = 95;

    @Inject
    private Adoptions adoptions;

    @Inject
    private Taking taking;

    @Inject
    private AdoptTranslation adopting;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** @param doubtful what becomes of the pairs that somebody should have looked at; without it they hold it up */
    @Requires(Capability.START)
    public Outcome<Adopted> confirm(Actor actor, AdaptationId adaptation, Optional<Doubtful> doubtful) {
        return finish(actor, adaptation, doubtful, unheard -> {});
    }

    /** @param progress is told how far it is, from 0 to 100 */
    @Requires(Capability.START)
    public Outcome<Adopted> finish(
            Actor actor, AdaptationId adaptation, Optional<Doubtful> doubtful, IntConsumer progress) {
        return ripe(adaptation, doubtful).then(adoption -> {
            AdoptedTexts texts = taking.of(adoption, doubtful.orElse(Doubtful.ACCEPT));
            progress.accept(READ);
            return adopting.adopt(
                            actor,
                            adaptation,
                            adoption.edition(),
                            texts,
                            percent -> progress.accept(READ + percent * (WRITTEN - READ) / 100))
                    .map(adopted -> {
                        adoption.confirm(actor.id(), clock.instant());
                        events.fire(new TranslationAdopted(
                                actor,
                                actor.roleFor(Capability.START, adaptation.scope())
                                        .orElseThrow(),
                                adaptation,
                                adopted));
                        return adopted;
                    });
        });
    }

    /** The same in the background; answers the job's id. What can be refused at once is. */
    @Requires(Capability.START)
    public Outcome<UUID> queue(Actor actor, AdaptationId adaptation, Optional<Doubtful> doubtful) {
        return ripe(adaptation, doubtful)
                .map(adoption -> jobs.submit(actor, TakingJob.KIND, TakingJob.parameters(adaptation, doubtful)));
    }

    private Outcome<Adoption> ripe(AdaptationId adaptation, Optional<Doubtful> doubtful) {
        Optional<Adoption> adoption = adoptions.lock(adaptation);
        if (adoption.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        long open = adoptions.count(adoption.get(), Adoptions.Shown.DOUBTFUL);
        return open > 0 && doubtful.isEmpty()
                ? Outcome.refused(Refusal.of(AdoptionRefusal.DOUBTFUL_PAIRS, Map.of("count", open)))
                : Outcome.done(adoption.get());
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
