package org.inpud.portal.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One device on which a person is signed in, until they end it, leave it idle, or thirty days are over. */
@Entity
@Table(name = "sign_in")
public class SignInSession {

    public static final Duration IDLE_LIMIT = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private UUID person;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected SignInSession() {}

    public static SignInSession begin(UUID person, Secret secret, Instant now) {
        SignInSession session = new SignInSession();
        session.id = UUID.randomUUID();
        session.person = person;
        session.secretHash = secret.hash();
        session.begunAt = now;
        session.seenAt = now;
        session.endsAt = now.plus(LONGEST);
        return session;
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(endsAt) && now.isBefore(seenAt.plus(IDLE_LIMIT));
    }

    /** Whether it is time to write down that the person is still here; not at each request. */
    public boolean isWorthNoting(Instant now) {
        return now.isAfter(seenAt.plus(NOTED_EVERY));
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
