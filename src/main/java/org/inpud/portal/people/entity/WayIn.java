package org.inpud.portal.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link by which somebody gets in, once and within seven days: the first administrator, an invited person, or somebody
 * who was locked out. What an invitation gives besides is known to the room that made it.
 */
@Entity
@Table(name = "way_in")
public class WayIn {

    public enum Kind {
        FIRST_ADMINISTRATOR,
        INVITATION,
        REINVITATION
    }

    private static final Duration LIFE = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "secret_hash")
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID person;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private long version;

    protected WayIn() {}

    public static WayIn forFirstAdministrator(Secret secret, Instant now) {
        return make(Kind.FIRST_ADMINISTRATOR, null, secret, now);
    }

    public static WayIn forInvited(Secret secret, Instant now) {
        return make(Kind.INVITATION, null, secret, now);
    }

    public static WayIn forLockedOut(UUID person, Secret secret, Instant now) {
        return make(Kind.REINVITATION, person, secret, now);
    }

    private static WayIn make(Kind kind, UUID person, Secret secret, Instant now) {
        WayIn way = new WayIn();
        way.id = UUID.randomUUID();
        way.kind = kind;
        way.person = person;
        way.secretHash = secret.hash();
        way.madeAt = now;
        way.expiresAt = now.plus(LIFE);
        return way;
    }

    /** Closes the link behind whoever came by it. */
    public void use(UUID by, Instant now) {
        person = by;
        usedAt = now;
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Whose account it opens again, or who came by it. */
    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
