package org.inpud.portal.kernel;

import java.util.Optional;

/**
 * One role of a person: in a network (or in none), for a language or a country where it is limited to one.
 * An empty language or country means all of the network's.
 */
public record RoleHeld(Role role, Optional<String> network, Optional<LanguageTag> language, Optional<String> country) {

    public static RoleHeld everywhere(Role role) {
        return new RoleHeld(role, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static RoleHeld in(String network, Role role) {
        return new RoleHeld(role, Optional.of(network), Optional.empty(), Optional.empty());
    }

    boolean reaches(Scope scope) {
        return (!role.isInNetwork()
                        || scope.network().isEmpty()
                        || scope.network().equals(network))
                && (language.isEmpty()
                        || scope.language().isEmpty()
                        || language.get().covers(scope.language().get()))
                && (country.isEmpty() || scope.country().isEmpty() || country.equals(scope.country()));
    }
}
