package org.inpud.portal.adaptation.entity;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Scope;

/** Who wrote something, and in which role. */
public record Author(UUID person, Role role) {

    /** Nobody of this network: the text came from another network's release. */
    static final Author ELSEWHERE = new Author(null, null);

    /** The actor as an author there, in the nearest role to the work: translator, reviewer, coordinator. */
    public static Optional<Author> of(Actor actor, Scope scope) {
        return Stream.of(Role.TRANSLATOR, Role.REVIEWER, Role.COORDINATOR)
                .filter(role -> actor.is(role, scope))
                .findFirst()
                .map(role -> new Author(actor.id(), role));
    }
}
