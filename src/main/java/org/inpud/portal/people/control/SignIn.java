package org.inpud.portal.people.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Begins a sign-in for whoever knows login and password, and ends it. */
@UseCase
public class SignIn {

    private Proof proof;
    private SignInSessions sessions;
    private Clock clock;

    protected SignIn() {}

    @Inject
    public SignIn(Proof proof, SignInSessions sessions, Clock clock) {
        this.proof = proof;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Requires(Capability.READ_PUBLIC)
    public Outcome<Begun> begin(Actor actor, Credentials credentials) {
        return proof.of(credentials).map(person -> sessions.begin(person.id(), clock.instant()));
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Void> end(Actor actor, Optional<UUID> session) {
        session.ifPresent(id -> sessions.end(actor.id(), id));
        return Outcome.done();
    }
}
