package org.inpud.portal.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.people.entity.Login;
import org.inpud.portal.people.entity.PasswordHash;
import org.inpud.portal.people.entity.PeopleRefusal;
import org.inpud.portal.people.entity.Person;

/** Checks login and password; says the same, after the same time, whether it was the one, the other, or no account at all. */
@ApplicationScoped
class Proof {

    private static final PasswordHash NOBODYS = PasswordHash.of("nobody has this password");
    private static final int LONGEST = 1000;

    private People people;
    private Throttle throttle;

    protected Proof() {}

    @Inject
    Proof(People people, Throttle throttle) {
        this.people = people;
        this.throttle = throttle;
    }

    Outcome<Person> of(Credentials credentials) {
        String login = Login.fold(credentials.login());
        if (!throttle.admit(login, credentials.source())) {
            return Outcome.refused(PeopleRefusal.TOO_OFTEN);
        }
        Optional<Person> person = people.byLogin(login);
        String password =
                credentials.password() == null || credentials.password().length() > LONGEST
                        ? ""
                        : credentials.password();
        boolean isRight = person.map(Person::password).orElse(NOBODYS).matches(password);
        if (person.isEmpty() || !isRight) {
            return Outcome.refused(PeopleRefusal.WRONG_SIGN_IN);
        }
        throttle.forgive(login, credentials.source());
        return Outcome.done(person.get());
    }
}
