package org.inpud.portal.people.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
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
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.people.entity.PeopleRefusal;
import org.inpud.portal.people.entity.Person;
import org.inpud.portal.people.entity.Pseudonym;

/** What a person keeps of themselves: pseudonym, language, a route for neutral mail, password, and the right to be forgotten. */
@UseCase
public class MyAccount {

    private static final int LONGEST_CONTACT = 200;

    /**
     * My account as I see it.
     *
     * @param contact where neutral mail may go, if I gave a route
     */
    public record View(
            UUID id, String login, String pseudonym, LanguageTag language, Optional<String> contact, long version) {

        static View of(Person person) {
            return new View(
                    person.id(),
                    person.login(),
                    person.pseudonym(),
                    person.language(),
                    person.contact(),
                    person.version());
        }
    }

    /** What I want to be otherwise; what is empty stays. An empty text as contact takes the route away. */
    public record Changes(Optional<String> pseudonym, Optional<LanguageTag> language, Optional<String> contact) {}

    private People people;
    private SignInSessions sessions;
    private WaysIn ways;
    private Event<DomainEvent> events;
    private Clock clock;

    protected MyAccount() {}

    @Inject
    public MyAccount(People people, SignInSessions sessions, WaysIn ways, Event<DomainEvent> events, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.ways = ways;
        this.events = events;
        this.clock = clock;
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<View> see(Actor actor) {
        return people.find(actor.id())
                .map(person -> Outcome.done(View.of(person)))
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<View> change(Actor actor, long version, Changes changes) {
        Person person = people.findToChange(actor.id()).orElseThrow();
        if (person.version() != version) {
            return Outcome.stale(View.of(person));
        }
        if (changes.pseudonym().isPresent()) {
            Optional<Pseudonym> pseudonym = Pseudonym.parse(changes.pseudonym().get());
            if (pseudonym.isEmpty()) {
                return Outcome.refused(Refusal.of(PeopleRefusal.BAD_PSEUDONYM).at("pseudonym"));
            }
            person.beCalled(pseudonym.get());
        }
        changes.language().ifPresent(person::read);
        if (changes.contact().isPresent()) {
            String contact = Text.normal(changes.contact().get()).strip();
            if (contact.length() > LONGEST_CONTACT) {
                return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_CONTACT))
                        .at("contact"));
            }
            person.beReachedAt(Optional.of(contact).filter(route -> !route.isEmpty()));
        }
        people.flush();
        return Outcome.done(View.of(person));
    }

    /** The other sign-ins end with the old password; tokens stay, since their owner made each on purpose. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Void> changePassword(Actor actor, Optional<UUID> current, String old, String wanted) {
        Person person = people.findToChange(actor.id()).orElseThrow();
        return person.changePassword(old, wanted).map(unused -> {
            if (current.isPresent()) {
                sessions.endAllBut(actor.id(), current.get());
            } else {
                sessions.endAll(actor.id());
            }
            events.fire(new PasswordChanged(actor));
            return null;
        });
    }

    /** Ends everything of mine and forgets who I was; only the opaque id stays where history needs it. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Void> erase(Actor actor, String password) {
        Person person = people.findToChange(actor.id()).orElseThrow();
        if (!person.password().matches(password == null ? "" : password)) {
            return Outcome.refused(Refusal.of(PeopleRefusal.WRONG_OLD_PASSWORD).at("password"));
        }
        ways.endAll(actor.id());
        person.erase(clock.instant());
        events.fire(new PersonErased(actor));
        return Outcome.done();
    }
}
