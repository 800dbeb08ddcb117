package org.inpud.portal.people.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Shows a person where they are signed in, and ends what they don’t want any more. */
@UseCase
public class MySignIns {

    /** One device of mine, as far as the portal knows it: by its times only. */
    public record View(UUID id, Instant begun, Instant seen, Instant ends, boolean isThisOne) {}

    private SignInSessions sessions;
    private Clock clock;

    protected MySignIns() {}

    @Inject
    public MySignIns(SignInSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<View>> list(Actor actor, Optional<UUID> current) {
        return Outcome.done(sessions.open(actor.id(), clock.instant()).stream()
                .map(session -> new View(
                        session.id(),
                        session.begunAt(),
                        session.seenAt(),
                        session.endsAt(),
                        current.filter(session.id()::equals).isPresent()))
                .toList());
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Void> end(Actor actor, UUID session) {
        return sessions.end(actor.id(), session) ? Outcome.done() : Outcome.refused(KernelRefusal.NOT_FOUND);
    }

    /** Ends all but the one in use; all of them where a token is in use. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Void> endOthers(Actor actor, Optional<UUID> current) {
        if (current.isPresent()) {
            sessions.endAllBut(actor.id(), current.get());
        } else {
            sessions.endAll(actor.id());
        }
        return Outcome.done();
    }
}
