package org.inpud.portal.planning.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;

/**
 * A network said what it does about a request.
 *
 * @param subject the adaptation that is planned for it, else the request
 */
public record RequestAnswered(
        Actor actor, Role by, NetworkKey answering, String subject, long request, boolean isAccepted)
        implements DomainEvent {

    @Override
    public Optional<Role> role() {
        return Optional.of(by);
    }

    @Override
    public Optional<String> network() {
        return Optional.of(answering.value());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("request", String.valueOf(request), "accepted", String.valueOf(isAccepted));
    }
}
