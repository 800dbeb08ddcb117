package org.inpud.portal.kernel;

import java.util.Optional;

/**
 * One role of a person: in a network (or in none), for a language or a country where it is limited to one.
 * An empty language or country means all of the network's.
 *
 * @param network where they belong; for a role in one piece of work, the network that they come from
 * @param work the piece of work of another network that they were let into, and nothing beside it
 */
public record RoleHeld(
        Role role,
        Optional<String> network,
        Optional<LanguageTag> language,
        Optional<String> country,
        Optional<String> work) {

    public RoleHeld(Role role, Optional<String> network, Optional<LanguageTag> language, Optional<String> country) {
        this(role, network, language, country, Optional.empty());
    }

    public static RoleHeld everywhere(Role role) {
        return new RoleHeld(role, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static RoleHeld in(String network, Role role) {
        return new RoleHeld(role, Optional.of(network), Optional.empty(), Optional.empty());
    }

    /** In one piece of work of another network. */
    public static RoleHeld on(String work, Role role, Optional<String> home) {
        return new RoleHeld(role, home, Optional.empty(), Optional.empty(), Optional.of(work));
    }

    boolean reaches(Scope scope) {
        if (work.isPresent()) {
            return work.equals(scope.work());
        }
        if (role.isOnlyWhereAsked() && scope.network().isPresent()) {
            return false;
        }
        return (!role.isInNetwork()
                        || scope.network().isEmpty()
                        || scope.network().equals(network))
                && (language.isEmpty()
                        || scope.language().isEmpty()
                        || language.get().covers(scope.language().get()))
                && (country.isEmpty() || scope.country().isEmpty() || country.equals(scope.country()));
    }
}
