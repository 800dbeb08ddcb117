package org.inpud.portal.people.control;

import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;

/** A person had everything erased that tells who they are; what they held ends with it. */
public record PersonErased(Actor actor) implements DomainEvent {

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
