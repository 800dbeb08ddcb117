package org.inpud.portal.request.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one network said to a request. */
@Embeddable
public class RequestAnswer {

    private String network;

    private boolean accepted;

    private String note;

    private String adaptation;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected RequestAnswer() {}

    RequestAnswer(
            String network, boolean accepted, String note, Optional<String> adaptation, UUID answeredBy, Instant now) {
        this.network = network;
        this.accepted = accepted;
        this.note = note;
        this.adaptation = adaptation.orElse(null);
        this.answeredBy = answeredBy;
        this.answeredAt = now;
    }

    public String network() {
        return network;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public String note() {
        return note;
    }

    /** The id of the adaptation that was planned for it. */
    public Optional<String> adaptation() {
        return Optional.ofNullable(adaptation);
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
