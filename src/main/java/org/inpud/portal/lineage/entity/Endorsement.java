package org.inpud.portal.lineage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;

/**
 * A network stands behind another's release as it is, for its own people or one of its countries, instead of making its
 * own. It holds until the network takes it back, or until the release leaves the shelf.
 */
@Entity
public class Endorsement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long release;
    private String network;
    private String country;
    private String reason;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "endorsed_at")
    private Instant endorsedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "end_reason")
    private String endReason;

    @Version
    private long version;

    protected Endorsement() {}

    public static Endorsement of(
            long release, String network, Optional<String> country, String reason, UUID person, Instant now) {
        Endorsement endorsement = new Endorsement();
        endorsement.release = release;
        endorsement.network = network;
        endorsement.country = country.orElse(null);
        endorsement.reason = reason;
        endorsement.person = person;
        endorsement.role = Role.COORDINATOR;
        endorsement.endorsedAt = now;
        return endorsement;
    }

    /** The network takes it back. */
    public Outcome<Endorsement> takeBack(String because, UUID by, Instant now) {
        if (endedAt != null) {
            return Outcome.refused(LineageRefusal.NOT_ENDORSED);
        }
        endedAt = now;
        endedBy = by;
        endReason = because;
        return Outcome.done(this);
    }

    public String network() {
        return network;
    }

    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public String reason() {
        return reason;
    }

    public Instant endorsedAt() {
        return endorsedAt;
    }
}
