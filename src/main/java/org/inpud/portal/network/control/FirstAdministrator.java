package org.inpud.portal.network.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.people.control.WaysIn;

/**
 * At the start of a portal that has no administrator: makes the one-time link by which the first one gets in. The
 * launcher made its secret and prints it on the terminal only.
 */
@Startup
@Singleton
@DependsOn("Migrations")
public class FirstAdministrator {

    /** Tells the launcher that the link it prints does open. */
    private static final String PENDING = "portal.first-administrator";

    @Inject
    private WaysIn ways;

    @Inject
    private Invitations invitations;

    @Inject
    private Memberships memberships;

    @Inject
    @ConfigProperty(name = "portal.first-administrator.secret")
    private Optional<String> secret;

    @PostConstruct
    void expect() {
        if (secret.isPresent()
                && memberships.inRole(Role.ADMINISTRATOR, Optional.empty()).isEmpty()) {
            WaysIn.Made way = ways.expectFirstAdministrator(secret.get());
            invitations.promise(way.id(), RoleHeld.everywhere(Role.ADMINISTRATOR), Optional.empty());
            System.setProperty(PENDING, "pending");
        }
    }
}
