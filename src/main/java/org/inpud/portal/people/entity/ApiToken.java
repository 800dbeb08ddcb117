package org.inpud.portal.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** By which a person’s own program calls the API in their name; shown once, kept as a hash, ending by itself. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    private static final Duration LIFE = Duration.ofDays(180);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private UUID person;

    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected ApiToken() {}

    public static ApiToken make(UUID person, String name, Secret secret, Instant now) {
        ApiToken token = new ApiToken();
        token.id = UUID.randomUUID();
        token.person = person;
        token.name = name;
        token.secretHash = secret.hash();
        token.createdAt = now;
        token.expiresAt = now.plus(LIFE);
        return token;
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    public boolean isWorthNoting(Instant now) {
        return usedAt == null || now.isAfter(usedAt.plus(NOTED_EVERY));
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}
