package org.inpud.portal.reading.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;

/**
 * What a reader said of the whole text as it then stood: agreed or not, and why. Kept for good; it counts as long as
 * the text is the same. Who read is never shown: a country reader is told by the country alone.
 */
@Entity
public class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;

    @Enumerated(EnumType.STRING)
    private ReadingKind kind;

    private String country;
    private UUID person;
    private boolean accept;
    private String reason;
    private String hash;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Reading() {}

    /**
     * @param country for which it is read; empty for INWUD's
     * @param hash tells which state of the whole text was read
     */
    public static Reading of(
            AdaptationId adaptation, Optional<String> country, UUID person, Opinion opinion, String hash, Instant now) {
        Reading reading = new Reading();
        reading.adaptation = adaptation.toString();
        reading.kind = country.isPresent() ? ReadingKind.COUNTRY : ReadingKind.WOMEN;
        reading.country = country.orElse(null);
        reading.person = person;
        reading.accept = opinion.accept();
        reading.reason = opinion.reason().orElse("");
        reading.hash = hash;
        reading.givenAt = now;
        return reading;
    }

    /** What is said of the whole; not to agree needs a reason. */
    public record Opinion(boolean accept, Optional<String> reason) {}

    public ReadingKind kind() {
        return kind;
    }

    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public boolean isAccepting() {
        return accept;
    }

    public Optional<String> reason() {
        return Optional.of(reason).filter(text -> !text.isEmpty());
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Whether the text that was read is the present one. */
    public boolean isOn(String presentHash) {
        return hash.equals(presentHash);
    }
}
