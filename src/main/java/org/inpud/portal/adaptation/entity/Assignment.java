package org.inpud.portal.adaptation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/** Work on an adaptation, or on one section of it, given to a person. What is not assigned is open to anyone of the network in that language. */
@Entity
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;

    /** The heading that begins the section; the whole where there is none. */
    private String passage;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private LocalDate due;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    protected Assignment() {}

    public Assignment(
            AdaptationId adaptation,
            Optional<String> passage,
            UUID person,
            Role role,
            Optional<LocalDate> due,
            Instant assignedAt) {
        this.adaptation = adaptation.toString();
        this.passage = passage.orElse(null);
        this.person = person;
        this.role = role;
        this.due = due.orElse(null);
        this.assignedAt = assignedAt;
    }

    public UUID person() {
        return person;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }
}
