package org.inpud.portal.chronicle.control;

import jakarta.inject.Inject;
import java.util.List;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.NetworkKey;

/** Shows what was tried and refused: a network's coordinators in their own network, the administrator everywhere. */
@UseCase
public class SeeRefusedAttempts {

    @Inject
    private RefusedAttempts attempts;

    /** On the network's adaptations, the newest first, behind the last one seen; people of other networks unnamed. */
    @Requires(Capability.KEEP_NETWORK)
    public Outcome<List<RefusedAttempt>> in(Actor actor, NetworkKey network, long before, int size) {
        return Outcome.done(attempts.find(network.value(), before, size));
    }

    @Requires(Capability.ADMINISTER)
    public Outcome<List<RefusedAttempt>> all(Actor actor, long before, int size) {
        return Outcome.done(attempts.find("", before, size));
    }
}
