package org.inpud.portal.people.control;

import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;

/** A person chose another password. */
public record PasswordChanged(Actor actor) implements DomainEvent {

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
        return actor.id().toString();
    }
}
