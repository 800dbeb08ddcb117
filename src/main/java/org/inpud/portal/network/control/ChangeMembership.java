package org.inpud.portal.network.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.Membership;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;

/** Lets coordinators give a member another role, narrow or widen one, and end one; a network never loses its last coordinator so. */
@UseCase
public class ChangeMembership {

    private Networks networks;
    private Memberships memberships;
    private MemberViews views;
    private RolesInForce roles;
    private Event<DomainEvent> events;
    private Clock clock;

    protected ChangeMembership() {}

    @Inject
    public ChangeMembership(
            Networks networks,
            Memberships memberships,
            MemberViews views,
            RolesInForce roles,
            Event<DomainEvent> events,
            Clock clock) {
        this.networks = networks;
        this.memberships = memberships;
        this.views = views;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /** Another role for somebody who is, or was, in this network; whoever is not needs an invitation. */
    @Requires(Capability.KEEP_NETWORK)
    public Outcome<MemberView> begin(Actor actor, NetworkKey key, UUID person, RoleWanted wanted) {
        Optional<Network> network = networks.findToChange(key);
        if (network.isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK);
        }
        if (roles.wasEnded(actor, Role.COORDINATOR, key.scope())) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        if (!memberships.knows(key.value(), person) || views.isErased(person)) {
            return Outcome.refused(Refusal.of(NetworkRefusal.UNKNOWN_MEMBER).at("person"));
        }
        List<Refusal> refusals = wanted.refusals(network.get());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<RoleHeld> fresh = wanted.in(network.get()).stream()
                .filter(role -> !memberships.isHeld(person, role))
                .toList();
        if (fresh.isEmpty()) {
            return Outcome.refused(NetworkRefusal.HELD_ALREADY);
        }
        List<Membership> begun = fresh.stream()
                .map(role -> Membership.begin(person, role, clock.instant()))
                .toList();
        begun.forEach(membership -> {
            memberships.add(membership);
            events.fire(MembershipBegun.of(actor, membership));
        });
        memberships.flush();
        return Outcome.done(views.of(begun.get(0)));
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<MemberView> reach(
            Actor actor,
            NetworkKey key,
            UUID membership,
            long version,
            Optional<LanguageTag> language,
            Optional<String> country) {
        Optional<Network> network = networks.findToChange(key);
        Optional<Membership> found = find(key, membership);
        if (network.isEmpty() || found.isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_MEMBER);
        }
        if (roles.wasEnded(actor, Role.COORDINATOR, key.scope())) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        Membership held = found.get();
        if (held.version() != version) {
            return Outcome.stale(views.of(held));
        }
        RoleWanted wanted = new RoleWanted(held.role(), language.stream().toList(), country);
        List<Refusal> refusals = wanted.refusals(network.get());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        RoleHeld role = wanted.in(network.get()).get(0);
        if (!held.held().equals(role) && memberships.isHeld(held.person(), role)) {
            return Outcome.refused(NetworkRefusal.HELD_ALREADY);
        }
        held.reach(role.language(), role.country());
        memberships.flush();
        events.fire(MembershipChanged.of(actor, held));
        return Outcome.done(views.of(held));
    }

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<Void> end(Actor actor, NetworkKey key, UUID membership, long version) {
        networks.findToChange(key);
        Optional<Membership> found = find(key, membership);
        if (found.isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_MEMBER);
        }
        if (roles.wasEnded(actor, Role.COORDINATOR, key.scope())) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        Membership held = found.get();
        if (held.version() != version) {
            return Outcome.stale(views.of(held));
        }
        if (held.role() == Role.COORDINATOR && isTheLastCoordinator(key, held)) {
            return Outcome.refused(NetworkRefusal.LAST_COORDINATOR);
        }
        held.end(clock.instant());
        memberships.flush();
        events.fire(MembershipEnded.of(actor, held));
        return Outcome.done();
    }

    private Optional<Membership> find(NetworkKey key, UUID membership) {
        return memberships
                .findToChange(membership)
                .filter(found ->
                        found.held().network().filter(key.value()::equals).isPresent());
    }

    private boolean isTheLastCoordinator(NetworkKey key, Membership held) {
        return memberships.inRole(Role.COORDINATOR, Optional.of(key.value())).stream()
                .allMatch(other -> other.id().equals(held.id()));
    }
}
