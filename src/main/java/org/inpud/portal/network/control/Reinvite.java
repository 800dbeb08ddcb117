package org.inpud.portal.network.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.Membership;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.people.control.People;
import org.inpud.portal.people.control.Pseudonyms;
import org.inpud.portal.people.control.WaysIn;

/** Makes a link for somebody locked out, and ends their sign-ins and tokens at once. */
@UseCase
public class Reinvite {

    private Memberships memberships;
    private People people;
    private Pseudonyms pseudonyms;
    private WaysIn ways;
    private Event<DomainEvent> events;

    protected Reinvite() {}

    @Inject
    public Reinvite(
            Memberships memberships, People people, Pseudonyms pseudonyms, WaysIn ways, Event<DomainEvent> events) {
        this.memberships = memberships;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.ways = ways;
        this.events = events;
    }

    /**
     * For a member of the coordinator’s network. Whoever also works elsewhere is for an administrator, since the link
     * opens the whole account.
     */
    @Requires(Capability.KEEP_NETWORK)
    public Outcome<WaysIn.Made> member(Actor actor, NetworkKey network, UUID person) {
        List<Membership> held = memberships.of(person);
        if (held.stream().noneMatch(membership -> isIn(network, membership))) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_MEMBER);
        }
        if (!held.stream().allMatch(membership -> isIn(network, membership))) {
            return Outcome.refused(NetworkRefusal.WORKS_ELSEWHERE_TOO);
        }
        return make(actor, Optional.of(network), person);
    }

    @Requires(Capability.ADMINISTER)
    public Outcome<WaysIn.Made> anybody(Actor actor, UUID person) {
        return make(actor, Optional.empty(), person);
    }

    /** People whose pseudonym begins like this: an administrator sees no more of them. */
    @Requires(Capability.ADMINISTER)
    public Outcome<List<Pseudonyms.Named>> find(Actor actor, String start) {
        return Outcome.done(start.isBlank() ? List.of() : pseudonyms.beginningWith(start));
    }

    private Outcome<WaysIn.Made> make(Actor actor, Optional<NetworkKey> network, UUID person) {
        if (people.find(person).isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_MEMBER);
        }
        WaysIn.Made way = ways.reinvite(person);
        events.fire(PersonReinvited.of(actor, network, person));
        return Outcome.done(way);
    }

    private static boolean isIn(NetworkKey network, Membership membership) {
        return membership.held().network().filter(network.value()::equals).isPresent();
    }
}
