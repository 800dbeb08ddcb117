package org.inpud.portal.release.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.release.entity.CreditName;
import org.inpud.portal.release.entity.ReleaseRefusal;

/**
 * Somebody who worked on an adaptation says whether its releases’ pages name them, and how; nobody else does it for them.
 * It can be taken away at any time, also by who left the network: no file ever has it.
 */
@UseCase
public class ChooseCredit {

    @Inject
    private Credits credits;

    @Inject
    private Clock clock;

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<MyCredit> mine(Actor actor, AdaptationId adaptation) {
        MyCredit credit = credits.of(adaptation, actor.id());
        return isKnownTo(actor, credit) ? Outcome.done(credit) : Outcome.refused(KernelRefusal.NOT_FOUND);
    }

    /** All of a person’s own, to be taken away. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<MyCredit>> all(Actor actor) {
        return Outcome.done(credits.of(actor.id()));
    }

    /** @param version of the person’s own credit that they have seen */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<MyCredit> choose(Actor actor, AdaptationId adaptation, long version, String name) {
        MyCredit before = credits.of(adaptation, actor.id());
        if (before.parts().isEmpty()) {
            return Outcome.refused(
                    isKnownTo(actor, before) ? ReleaseRefusal.NOTHING_DONE_ON_IT : KernelRefusal.NOT_FOUND);
        }
        return CreditName.of(name)
                .then(wanted -> credits.put(adaptation, actor.id(), wanted, version, clock.instant())
                        ? Outcome.done(credits.of(adaptation, actor.id()))
                        : Outcome.stale(credits.of(adaptation, actor.id())));
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<MyCredit> leave(Actor actor, AdaptationId adaptation) {
        if (!isKnownTo(actor, credits.of(adaptation, actor.id()))) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        credits.remove(adaptation, actor.id());
        return Outcome.done(credits.of(adaptation, actor.id()));
    }

    private static boolean isKnownTo(Actor actor, MyCredit credit) {
        return credit.name().isPresent()
                || !credit.parts().isEmpty()
                || actor.may(Capability.SEE_WORK, credit.adaptation().scope().anyLanguage());
    }
}
