package org.inpud.portal.adaptation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;

/** What somebody said on a local change as it then was. Kept for good: a later word stands beside it. */
@Entity
@Table(name = "voice")
public class VoiceHeard {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "local_change")
    private Long localChange;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    private boolean accept;
    private String reason;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    /** The network from which they speak; none for who works above the networks. */
    @Column(name = "spoken_for")
    private String spokenFor;

    /** For which country it is said; only a country reader says it for one. */
    private String country;

    private String hash;

    @Column(name = "given_at")
    private Instant givenAt;

    protected VoiceHeard() {}

    VoiceHeard(
            LocalChange change,
            Voice voice,
            UUID person,
            RoleHeld speaker,
            boolean accept,
            String reason,
            String textHash,
            Instant now) {
        this.localChange = change.id();
        this.voice = voice;
        this.person = person;
        this.role = speaker.role();
        this.spokenFor = speaker.network().orElse(null);
        this.country = voice == Voice.COUNTRY_READER ? country(change, speaker) : null;
        this.accept = accept;
        this.reason = reason;
        this.hash = change.fingerprint() + textHash;
        this.givenAt = now;
    }

    private static String country(LocalChange change, RoleHeld speaker) {
        return speaker.country()
                .or(() -> AdaptationId.parse(change.adaptation()).flatMap(AdaptationId::country))
                .map(code -> code.toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public Long localChange() {
        return localChange;
    }

    public Voice voice() {
        return voice;
    }

    public boolean isAccepting() {
        return accept;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public UUID person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Whether it was said on the change and the text that stand now. */
    public boolean isOn(LocalChange change, String textHash) {
        return hash.equals(change.fingerprint() + textHash);
    }
}
