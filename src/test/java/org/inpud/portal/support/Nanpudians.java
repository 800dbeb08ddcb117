package org.inpud.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URL;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.DemonstrationMemberships;
import org.inpud.portal.people.control.DemonstrationPeople;

/** Two people of NANPUD who sign in with a password: Mora coordinates in Spanish, Tilo translates in English. */
@ApplicationScoped
public class Nanpudians {

    public static final String PASSWORD = "a long password";
    private static final String NETWORK = "nanpud";

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationMemberships memberships;

    public void arrive(String coordinator, String translator) {
        memberships.give(
                people.make(coordinator, "Mora", LanguageTag.of("es"), PASSWORD),
                RoleHeld.in(NETWORK, Role.COORDINATOR));
        memberships.give(
                people.make(translator, "Tilo", LanguageTag.of("en"), PASSWORD), RoleHeld.in(NETWORK, Role.TRANSLATOR));
    }

    /** With a token of theirs. */
    public static RestCaller caller(URL root, String login) {
        return Callers.signedIn(root, login, PASSWORD);
    }
}
