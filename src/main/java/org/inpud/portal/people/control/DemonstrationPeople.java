package org.inpud.portal.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.people.entity.Login;
import org.inpud.portal.people.entity.PasswordHash;
import org.inpud.portal.people.entity.Person;
import org.inpud.portal.people.entity.Pseudonym;

/** Makes the people of the demonstration, who share one password and so one hash: hashing each anew would cost the start seconds. */
@ApplicationScoped
public class DemonstrationPeople {

    private People people;
    private Clock clock;
    private String hashed;
    private PasswordHash hash;

    protected DemonstrationPeople() {}

    @Inject
    public DemonstrationPeople(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The person with this login, made if need be, with this password from now on. */
    @Transactional
    public UUID make(String login, String pseudonym, LanguageTag language, String password) {
        PasswordHash shared = hashOf(password);
        Person person = people.byLogin(login).orElseGet(() -> {
            Person made = Person.join(new Login(login), new Pseudonym(pseudonym), shared, language, clock.instant());
            people.add(made);
            return made;
        });
        person.take(shared);
        return person.id();
    }

    public Optional<UUID> find(String login) {
        return people.byLogin(login).map(Person::id);
    }

    private synchronized PasswordHash hashOf(String password) {
        if (!password.equals(hashed)) {
            hash = PasswordHash.of(password);
            hashed = password;
        }
        return hash;
    }
}
