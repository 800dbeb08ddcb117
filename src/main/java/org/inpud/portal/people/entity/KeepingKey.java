package org.inpud.portal.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * The key under which a person's browser holds text that waits for the line. The browser never writes it down: whoever
 * finds the browser finds nothing readable, and when the key is thrown away so is everything that was held under it.
 */
@Entity
@Table(name = "keeping_key")
public class KeepingKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Id
    private UUID person;

    private UUID id;
    private byte[] secret;

    @Column(name = "made_at")
    private Instant madeAt;

    protected KeepingKey() {}

    public static KeepingKey of(UUID person, Instant now) {
        KeepingKey key = new KeepingKey();
        key.person = person;
        key.id = UUID.randomUUID();
        key.secret = new byte[BYTES];
        RANDOM.nextBytes(key.secret);
        key.madeAt = now;
        return key;
    }

    public UUID id() {
        return id;
    }

    /** 256 bits in Base64, for AES. */
    public String written() {
        return Base64.getEncoder().encodeToString(secret);
    }

    /** By person rather than by content: it stands in no log. */
    @Override
    public String toString() {
        return "a key";
    }
}
