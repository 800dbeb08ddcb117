package org.inpud.portal.reading.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** INWUD is asked to read an adaptation, by its coordinator or by the network’s rules; until then it sees nothing of it. */
@Entity
@Table(name = "reading_request")
public class ReadingRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private long admission;

    @Column(name = "asked_by")
    private UUID askedBy;

    private String note;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected ReadingRequest() {}

    /** @param askedBy nobody where the rules ask */
    public ReadingRequest(AdaptationId adaptation, long admission, Optional<UUID> askedBy, String note, Instant now) {
        this.adaptation = adaptation.toString();
        this.admission = admission;
        this.askedBy = askedBy.orElse(null);
        this.note = note;
        this.askedAt = now;
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public AdaptationId adaptation() {
        return AdaptationId.parse(adaptation).orElseThrow();
    }

    /** By which INWUD was let in. */
    public long admission() {
        return admission;
    }

    public boolean isByRules() {
        return askedBy == null;
    }

    /** What the readers are asked to look at. */
    public String note() {
        return note;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
