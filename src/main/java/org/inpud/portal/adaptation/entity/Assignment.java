package org.inpud.portal.adaptation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/**
 * Work on an adaptation, or on one section of it, in a role: given to a person, or open to anyone of the network in that
 * language until somebody takes it. It can be given back and handed on, and falls open when its person leaves; it ends
 * when it is taken off the plan.
 */
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

    @Column(name = "assigned_by")
    private UUID assignedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Assignment() {}

    /**
     * What is to be done.
     *
     * @param passage the heading that begins the section; the whole where there is none
     * @param person who does it; anyone in the language where there is none
     */
    public record Work(Optional<String> passage, Optional<UUID> person, Role role, Optional<LocalDate> due) {}

    public static Assignment give(AdaptationId adaptation, Work work, UUID coordinator, Instant now) {
        Assignment assignment = new Assignment();
        assignment.adaptation = adaptation.toString();
        assignment.passage = work.passage().orElse(null);
        assignment.person = work.person().orElse(null);
        assignment.role = work.role();
        assignment.due = work.due().orElse(null);
        assignment.assignedAt = now;
        assignment.assignedBy = coordinator;
        return assignment;
    }

    /** Somebody does it from now on; nobody in particular where there is none. */
    public void handTo(Optional<UUID> other, Instant now) {
        person = other.orElse(null);
        assignedAt = now;
    }

    /** Until when it is to be done, if there is a day. */
    public void beDue(Optional<LocalDate> day) {
        due = day.orElse(null);
    }

    /** It is off the plan. */
    public void end(Instant now) {
        endedAt = now;
    }

    public long id() {
        return id;
    }

    public AdaptationId adaptation() {
        return AdaptationId.parse(adaptation).orElseThrow();
    }

    public Optional<String> passage() {
        return Optional.ofNullable(passage);
    }

    /** Who does it; empty where anyone in the language may take it. */
    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public Role role() {
        return role;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public boolean isOver() {
        return endedAt != null;
    }
}
