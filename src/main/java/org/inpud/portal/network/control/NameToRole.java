package org.inpud.portal.network.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.Membership;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.people.control.WaysIn;

/**
 * Lets administrators name the coordinators of any network, the secretariat and whoever else works above the networks,
 * by a link each. Translators and reviewers are for their own coordinators to invite.
 */
@UseCase
public class NameToRole {

    private Networks networks;
    private Memberships memberships;
    private Invitations invitations;
    private MemberViews views;
    private Event<DomainEvent> events;
    private Clock clock;

    protected NameToRole() {}

    @Inject
    public NameToRole(
            Networks networks,
            Memberships memberships,
            Invitations invitations,
            MemberViews views,
            Event<DomainEvent> events,
            Clock clock) {
        this.networks = networks;
        this.memberships = memberships;
        this.invitations = invitations;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    @Requires(Capability.ADMINISTER)
    public Outcome<WaysIn.Made> name(Actor actor, Role role, Optional<String> network) {
        if (role.isInNetwork() && role != Role.COORDINATOR) {
            return Outcome.refused(Refusal.of(NetworkRefusal.NOT_A_ROLE_TO_NAME).at("role"));
        }
        if (role == Role.COORDINATOR && network.flatMap(networks::find).isEmpty()) {
            return Outcome.refused(Refusal.of(NetworkRefusal.NETWORK_NEEDED).at("network"));
        }
        RoleHeld held = role == Role.COORDINATOR ? RoleHeld.in(network.orElseThrow(), role) : RoleHeld.everywhere(role);
        return Outcome.done(invitations.make(actor, List.of(held)));
    }

    /** Coordinators, network by network, then those who work above the networks. */
    @Requires(Capability.ADMINISTER)
    public Outcome<List<MemberView>> named(Actor actor) {
        return Outcome.done(views.of(Stream.of(Role.values())
                .filter(NameToRole::isNamed)
                .flatMap(role -> memberships.inRole(role, Optional.empty()).stream())
                .toList()));
    }

    @Requires(Capability.ADMINISTER)
    public Outcome<Void> end(Actor actor, UUID membership, long version) {
        Optional<Membership> found = memberships.findToChange(membership).filter(one -> isNamed(one.role()));
        if (found.isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_MEMBER);
        }
        Membership held = found.get();
        if (held.version() != version) {
            return Outcome.stale(views.of(held));
        }
        if (held.role() == Role.ADMINISTRATOR
                && memberships.inRole(Role.ADMINISTRATOR, Optional.empty()).size() == 1) {
            return Outcome.refused(NetworkRefusal.LAST_ADMINISTRATOR);
        }
        held.end(clock.instant());
        memberships.flush();
        events.fire(MembershipEnded.of(actor, held));
        return Outcome.done();
    }

    private static boolean isNamed(Role role) {
        return role == Role.COORDINATOR || !role.isInNetwork();
    }
}
