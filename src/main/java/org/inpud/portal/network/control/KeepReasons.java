package org.inpud.portal.network.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.CannedReasons;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;

/** People of a network read its canned reasons; its coordinators keep them. */
@UseCase
public class KeepReasons {

    /** The reasons with the version that a change has to name. */
    public record ReasonsView(List<String> texts, long version) {}

    @Inject
    private Networks networks;

    @Inject
    private ReasonsOfNetwork reasons;

    @Inject
    private Event<DomainEvent> events;

    @Requires(Capability.SEE_WORK)
    public Outcome<ReasonsView> see(Actor actor, NetworkKey network) {
        return networks.find(network).isPresent()
                ? Outcome.done(view(reasons.find(network)))
                : Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK);
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<ReasonsView> change(Actor actor, NetworkKey network, long version, List<String> texts) {
        if (networks.findToChange(network).isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK);
        }
        CannedReasons current = reasons.toChange(network);
        if (current.version() != version) {
            return Outcome.stale(view(current));
        }
        return current.become(texts).map(done -> {
            reasons.flush();
            events.fire(new CannedReasonsChanged(
                    actor,
                    Optional.of(Role.COORDINATOR),
                    Optional.of(network.value()),
                    current.texts().size()));
            return view(current);
        });
    }

    private static ReasonsView view(CannedReasons reasons) {
        return new ReasonsView(reasons.texts(), reasons.version());
    }
}
