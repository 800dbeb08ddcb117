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
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/** One step that was taken: what the overview tells of an adaptation's life. Kept for good. */
@Entity
@Table(name = "adaptation_move")
public class Move {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private Stage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    private Stage to;

    private String reason;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected Move() {}

    public Move(
            AdaptationId adaptation,
            Step step,
            Stage from,
            Stage to,
            Optional<String> reason,
            UUID person,
            Role role,
            Instant takenAt) {
        this.adaptation = adaptation.toString();
        this.step = step;
        this.from = from;
        this.to = to;
        this.reason = reason.orElse(null);
        this.person = person;
        this.role = role;
        this.takenAt = takenAt;
    }

    public Step step() {
        return step;
    }

    public Stage from() {
        return from;
    }

    public Stage to() {
        return to;
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

    public Instant takenAt() {
        return takenAt;
    }
}
