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
import java.time.LocalDate;
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/** Somebody found a fact of a local change still right and said until when, and how they know. Kept for good. */
@Entity
@Table(name = "fact_renewal")
public class FactRenewal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "local_change")
    private Long localChange;

    private LocalDate until;
    private String evidence;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "renewed_at")
    private Instant renewedAt;

    protected FactRenewal() {}

    public FactRenewal(LocalChange change, LocalDate until, String evidence, UUID person, Role role, Instant now) {
        this.localChange = change.id();
        this.until = until;
        this.evidence = evidence;
        this.person = person;
        this.role = role;
        this.renewedAt = now;
    }

    public Long localChange() {
        return localChange;
    }

    /** The day on which it is due again. */
    public LocalDate until() {
        return until;
    }

    public String evidence() {
        return evidence;
    }

    public Role role() {
        return role;
    }

    public Instant renewedAt() {
        return renewedAt;
    }
}
