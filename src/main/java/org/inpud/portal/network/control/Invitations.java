package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.entity.Invitation;
import org.inpud.portal.network.entity.Membership;
import org.inpud.portal.people.control.PersonErased;
import org.inpud.portal.people.control.WayInAccepted;
import org.inpud.portal.people.control.WaysIn;

/** What each link gives: written down when it is made, given when somebody comes in by it, taken when they are erased. */
@ApplicationScoped
class Invitations {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    private WaysIn ways;
    private Memberships memberships;
    private Event<DomainEvent> events;
    private Clock clock;

    protected Invitations() {}

    @Inject
    Invitations(WaysIn ways, Memberships memberships, Event<DomainEvent> events, Clock clock) {
        this.ways = ways;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** A link by which somebody will hold these roles. */
    WaysIn.Made make(Actor actor, List<RoleHeld> roles) {
        WaysIn.Made way = ways.invite();
        roles.forEach(role -> {
            promise(way.id(), role, actor.person());
            events.fire(PersonInvited.of(actor, way.id(), role));
        });
        return way;
    }

    /** The same, for the first coordinator of a network that the actor’s own has founded. */
    WaysIn.Made makeFirst(Actor actor, Role as, String founded) {
        RoleHeld role = RoleHeld.in(founded, Role.COORDINATOR);
        WaysIn.Made way = ways.invite();
        promise(way.id(), role, actor.person());
        events.fire(PersonInvited.by(Optional.of(as), actor, way.id(), role));
        return way;
    }

    /** What a link will give; nobody promises it to the first administrator but the server. */
    void promise(UUID wayIn, RoleHeld role, Optional<UUID> by) {
        entities.persist(Invitation.into(wayIn, role, by, clock.instant()));
    }

    List<RoleHeld> of(UUID wayIn) {
        return entities.createQuery("select i from Invitation i where i.wayIn = :way", Invitation.class)
                .setParameter("way", wayIn)
                .getResultStream()
                .map(Invitation::role)
                .toList();
    }

    void give(@Observes WayInAccepted accepted) {
        Instant now = clock.instant();
        UUID person = accepted.actor().id();
        of(accepted.wayIn()).stream()
                .filter(role -> !memberships.isHeld(person, role))
                .forEach(role -> {
                    Membership membership = Membership.begin(person, role, now);
                    memberships.add(membership);
                    events.fire(MembershipBegun.of(accepted.actor(), membership));
                });
    }

    void take(@Observes PersonErased erased) {
        memberships.of(erased.actor().id()).forEach(membership -> {
            membership.end(clock.instant());
            events.fire(MembershipEnded.of(erased.actor(), membership));
        });
    }
}
