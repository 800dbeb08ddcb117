package org.inpud.portal.people.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.people.entity.ApiToken;
import org.inpud.portal.people.entity.PeopleRefusal;
import org.inpud.portal.people.entity.Secret;

/** Makes, shows and ends the tokens by which a person’s own programs call the API. */
@UseCase
public class MyTokens {

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 50;

    /**
     * A token just made.
     *
     * @param token shown this once
     */
    public record Made(UUID id, String name, String token, Instant expires) {

        @Override
        public String toString() {
            return "the token " + id;
        }
    }

    /** A token as its owner sees it afterwards. */
    public record View(UUID id, String name, Instant created, Instant expires, Instant used) {}

    private Proof proof;
    private ApiTokens tokens;
    private Event<DomainEvent> events;
    private Clock clock;

    protected MyTokens() {}

    @Inject
    public MyTokens(Proof proof, ApiTokens tokens, Event<DomainEvent> events, Clock clock) {
        this.proof = proof;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /** For a program that has only login and password yet. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<Made> makeFor(Actor actor, Credentials credentials, String name) {
        return proof.of(credentials).then(person -> add(Actor.of(person.id(), List.of()), name));
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Made> make(Actor actor, String name) {
        return add(actor, name);
    }

    private Outcome<Made> add(Actor owner, String typed) {
        String name = typed == null ? "" : Text.normal(typed).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Outcome.refused(Refusal.of(PeopleRefusal.BAD_TOKEN_NAME).at("name"));
        }
        Instant now = clock.instant();
        if (tokens.open(owner.id(), now).size() >= MOST) {
            return Outcome.refused(PeopleRefusal.TOO_MANY_TOKENS);
        }
        Secret secret = Secret.random();
        ApiToken token = ApiToken.make(owner.id(), name, secret, now);
        tokens.add(token);
        events.fire(new TokenMade(owner, token.id()));
        return Outcome.done(new Made(token.id(), name, secret.value(), token.expiresAt()));
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<View>> list(Actor actor) {
        return Outcome.done(tokens.open(actor.id(), clock.instant()).stream()
                .map(token -> new View(
                        token.id(),
                        token.name(),
                        token.createdAt(),
                        token.expiresAt(),
                        token.usedAt().orElse(null)))
                .toList());
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Void> end(Actor actor, UUID token) {
        if (!tokens.end(actor.id(), token)) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        events.fire(new TokenEnded(actor, token));
        return Outcome.done();
    }
}
