package org.inpud.portal.kernel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever calls a use case: a person by their opaque id with the roles held right now, or nobody in particular.
 * Carries no name: the pseudonym lives in one place only, so that it can be erased.
 */
public record Actor(Optional<UUID> person, List<RoleHeld> roles) {

    /** A reader without an account. */
    public static final Actor ANYBODY = new Actor(Optional.empty(), List.of());

    public Actor {
        roles = List.copyOf(roles);
    }

    public static Actor of(UUID person, List<RoleHeld> roles) {
        return new Actor(Optional.of(person), roles);
    }

    public boolean isSignedIn() {
        return person.isPresent();
    }

    /** The person's id; a fault where nobody is signed in, since the interceptor has made sure of it before. */
    public UUID id() {
        return person.orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public boolean may(Capability capability, Scope scope) {
        if (capability.isPublic()) {
            return true;
        }
        if (capability == Capability.BE_SIGNED_IN) {
            return isSignedIn();
        }
        return roleFor(capability, scope).isPresent();
    }

    /** Whether the actor holds the capability anywhere at all. */
    public boolean may(Capability capability) {
        return may(capability, Scope.ANYWHERE);
    }

    /** The role by which the actor holds a capability there: what history and chronicle record. */
    public Optional<Role> roleFor(Capability capability, Scope scope) {
        return heldFor(capability, scope).map(RoleHeld::role);
    }

    /** The same with where it is held from: the own network, or another that lends this person. */
    public Optional<RoleHeld> heldFor(Capability capability, Scope scope) {
        return roles.stream()
                .filter(held -> capability.isHeldBy(held.role()) && held.reaches(scope))
                .findFirst();
    }

    public boolean is(Role role, Scope scope) {
        return roles.stream().anyMatch(held -> held.role() == role && held.reaches(scope));
    }
}
