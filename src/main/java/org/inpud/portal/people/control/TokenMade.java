package org.inpud.portal.people.control;

import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;

/** A person made a token for a program of theirs. */
public record TokenMade(Actor actor, UUID token) implements DomainEvent {

    @Override
    public Optional<Role> role() {
        return Optional.empty();
    }

    @Override
    public Optional<String> network() {
        return Optional.empty();
    }

    @Override
    public String subject() {
        return token.toString();
    }
}
