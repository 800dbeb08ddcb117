package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.people.control.Pseudonyms;

/** Who works in a network in which roles: for planning its work and telling its people, never for the public. */
@ApplicationScoped
public class Colleagues {

    private static final int MOST = 10_000;

    @Inject
    private Memberships memberships;

    @Inject
    private Pseudonyms pseudonyms;

    /** Somebody of the network with all roles that they hold there. */
    public record Colleague(UUID person, String pseudonym, List<RoleHeld> roles) {

        public boolean is(Role role, Scope scope) {
            return Actor.of(person, roles).is(role, scope);
        }
    }

    /** Everybody of a network, by pseudonym; two queries. */
    public List<Colleague> of(String network) {
        Map<UUID, List<RoleHeld>> held = memberships.in(network, 0, MOST).stream()
                .collect(Collectors.groupingBy(
                        one -> one.person(), Collectors.mapping(one -> one.held(), Collectors.toList())));
        Map<UUID, String> names = pseudonyms.of(held.keySet());
        return held.entrySet().stream()
                .filter(one -> names.containsKey(one.getKey()))
                .map(one -> new Colleague(one.getKey(), names.get(one.getKey()), one.getValue()))
                .sorted((one, other) -> String.CASE_INSENSITIVE_ORDER.compare(one.pseudonym(), other.pseudonym()))
                .toList();
    }

    /** Those who hold one of the roles where it reaches, in the scope’s network. */
    public List<UUID> holding(Collection<Role> roles, Scope scope) {
        return memberships.in(scope.network().orElseThrow(), 0, MOST).stream()
                .filter(one -> roles.contains(one.role())
                        && Actor.of(one.person(), List.of(one.held())).is(one.role(), scope))
                .map(one -> one.person())
                .distinct()
                .toList();
    }

    /** Those who hold a role in no network, such as the secretariat. */
    public List<UUID> holding(Role role) {
        return memberships.inRole(role, java.util.Optional.empty()).stream()
                .map(one -> one.person())
                .distinct()
                .toList();
    }
}
