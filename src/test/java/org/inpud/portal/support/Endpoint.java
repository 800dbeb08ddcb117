package org.inpud.portal.support;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;

/**
 * One row of the table of the API's calls: who gets through, and what the others are told.
 *
 * @param call method and path as the resources declare them, without the patterns of their parameters
 * @param path to call; {@code $id}, {@code $network}, {@code $work} and so on stand for what belongs to the network
 *     that is asked about
 * @param body to send, or empty
 * @param open status of the answer to whom the gate lets in, with the problem's code where it is one: given so that the
 *     use case itself must have answered
 */
public record Endpoint(String call, String path, String body, Who who, String open) {

    /**
     * Whom a call is for.
     *
     * @param belongs how far the roles reach
     * @param roles that get through
     * @param known roles of no network that may know of the work, yet not do this with it
     * @param inside what the use case itself says to a role that the gate lets in
     */
    public record Who(Belongs belongs, Set<Role> roles, Set<Role> known, Map<Role, String> inside) {}

    /** What a call is about. */
    public enum Belongs {
        /** Nobody's: everybody may. */
        PUBLIC,
        /** The caller's own: whoever is signed in. */
        MINE,
        /** The whole portal's. */
        PORTAL,
        /** A network's work in progress, of which others learn nothing. */
        NETWORK,
        /** A network's, and known to all: others are told that it is not theirs. */
        OWNED
    }

    static Who everybody() {
        return new Who(Belongs.PUBLIC, Set.of(), Set.of(), Map.of());
    }

    static Who mine() {
        return new Who(Belongs.MINE, Set.of(), Set.of(), Map.of());
    }

    static Who of(Belongs belongs, Role first, Role... more) {
        return new Who(belongs, EnumSet.of(first, more), Set.of(), Map.of());
    }

    static Who butKnownTo(Who who, Role... known) {
        return new Who(who.belongs(), who.roles(), Set.of(known), who.inside());
    }

    static Who butToldInside(Who who, Role role, String answer) {
        return new Who(who.belongs(), who.roles(), who.known(), Map.of(role, answer));
    }

    /** Status and, for a refusal, code that a caller with this role, or without one, gets. */
    public String answerTo(boolean isSignedIn, Optional<RoleHeld> held, String network) {
        if (who.belongs() == Belongs.PUBLIC || (who.belongs() == Belongs.MINE && isSignedIn)) {
            return open;
        }
        if (!isSignedIn) {
            return "401 SIGN_IN_FIRST";
        }
        boolean isOwn = held.flatMap(RoleHeld::network).filter(network::equals).isPresent();
        boolean isOfPortal = held.filter(role -> !role.role().isInNetwork()).isPresent();
        boolean isNamed = held.filter(role -> who.roles().contains(role.role())).isPresent();
        if (isNamed && (isOwn || isOfPortal)) {
            return who.inside().getOrDefault(held.get().role(), open);
        }
        boolean mayKnow = who.belongs() != Belongs.NETWORK
                || isOwn
                || held.filter(role -> who.known().contains(role.role())).isPresent();
        return mayKnow ? "403 FORBIDDEN" : "404 NOT_FOUND";
    }
}
