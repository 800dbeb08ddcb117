package org.inpud.portal.people.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.SqlStates;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.people.entity.Login;
import org.inpud.portal.people.entity.PasswordHash;
import org.inpud.portal.people.entity.PasswordRule;
import org.inpud.portal.people.entity.PeopleRefusal;
import org.inpud.portal.people.entity.Person;
import org.inpud.portal.people.entity.Pseudonym;
import org.inpud.portal.people.entity.WayIn;

/** Lets somebody in by a link: somebody new, somebody who has an account already, or somebody locked out. */
@UseCase
public class AcceptWayIn {

    /**
     * What a link is for, as whoever holds it may know.
     *
     * @param login of the account that it opens again
     */
    public record View(WayIn.Kind kind, Instant expires, Optional<String> login) {}

    /** What somebody new chooses. */
    public record Newcomer(String login, String pseudonym, String password, LanguageTag language) {

        @Override
        public String toString() {
            return "a newcomer";
        }
    }

    private WaysIn ways;
    private People people;
    private SignInSessions sessions;
    private Event<DomainEvent> events;
    private Clock clock;

    protected AcceptWayIn() {}

    @Inject
    public AcceptWayIn(WaysIn ways, People people, SignInSessions sessions, Event<DomainEvent> events, Clock clock) {
        this.ways = ways;
        this.people = people;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    @Requires(Capability.READ_PUBLIC)
    public Outcome<View> look(Actor actor, String secret) {
        return ways.open(secret)
                .map(way -> Outcome.done(new View(
                        way.kind(),
                        way.expiresAt(),
                        way.person().flatMap(people::find).map(Person::login))))
                .orElseGet(() -> Outcome.refused(PeopleRefusal.LINK_UNUSABLE));
    }

    /** Somebody new joins with a login, a pseudonym and a password of their choice. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<Begun> join(Actor actor, String secret, Newcomer newcomer) {
        Optional<WayIn> way = ways.openToUse(secret).filter(open -> open.kind() != WayIn.Kind.REINVITATION);
        if (way.isEmpty()) {
            return Outcome.refused(PeopleRefusal.LINK_UNUSABLE);
        }
        Optional<Login> login = Login.parse(newcomer.login());
        Optional<Pseudonym> pseudonym = Pseudonym.parse(newcomer.pseudonym());
        List<Refusal> refusals = new ArrayList<>();
        if (login.isEmpty()) {
            refusals.add(Refusal.of(PeopleRefusal.BAD_LOGIN).at("login"));
        } else if (people.byLogin(login.get().value()).isPresent()) {
            refusals.add(Refusal.of(PeopleRefusal.LOGIN_TAKEN).at("login"));
        }
        if (pseudonym.isEmpty()) {
            refusals.add(Refusal.of(PeopleRefusal.BAD_PSEUDONYM).at("pseudonym"));
        }
        refusals.addAll(PasswordRule.refusals(newcomer.password(), Login.fold(newcomer.login())));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = clock.instant();
        Person person = Person.join(
                login.get(), pseudonym.get(), PasswordHash.of(newcomer.password()), newcomer.language(), now);
        try {
            people.add(person);
        } catch (PersistenceException joinedMeanwhile) {
            if (SqlStates.isDuplicate(joinedMeanwhile)) {
                return Outcome.refused(Refusal.of(PeopleRefusal.LOGIN_TAKEN).at("login"));
            }
            throw joinedMeanwhile;
        }
        return Outcome.done(letIn(way.get(), person.id(), now));
    }

    /** A signed-in person takes what the link gives into the account they have. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Void> joinAsMyself(Actor actor, String secret) {
        Optional<WayIn> way = ways.openToUse(secret).filter(open -> open.kind() != WayIn.Kind.REINVITATION);
        if (way.isEmpty()) {
            return Outcome.refused(PeopleRefusal.LINK_UNUSABLE);
        }
        way.get().use(actor.id(), clock.instant());
        events.fire(new WayInAccepted(actor, way.get().id(), way.get().kind()));
        return Outcome.done();
    }

    /** Somebody who was locked out comes back with a new password. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<Begun> comeBack(Actor actor, String secret, String password) {
        Optional<WayIn> way = ways.openToUse(secret).filter(open -> open.kind() == WayIn.Kind.REINVITATION);
        Optional<Person> person = way.flatMap(WayIn::person).flatMap(people::findToChange);
        if (person.isEmpty()) {
            return Outcome.refused(PeopleRefusal.LINK_UNUSABLE);
        }
        return person.get().replacePassword(password).map(unused -> {
            ways.endAll(person.get().id());
            return letIn(way.get(), person.get().id(), clock.instant());
        });
    }

    private Begun letIn(WayIn way, UUID person, Instant now) {
        way.use(person, now);
        events.fire(new WayInAccepted(Actor.of(person, List.of()), way.id(), way.kind()));
        return sessions.begin(person, now);
    }
}
