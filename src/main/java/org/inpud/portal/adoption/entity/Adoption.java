package org.inpud.portal.adoption.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;

/**
 * A finished translation beside the edition that it translates. It is paired when it comes in, can be left and come
 * back to, and changes nothing else until a person confirms it; then it stays as the record of where the text came from.
 */
@Entity
public class Adoption {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "adoption")
    @SequenceGenerator(name = "adoption", sequenceName = "adoption_id_seq", allocationSize = 1)
    private Long id;

    private String adaptation;

    private long edition;

    @Enumerated(EnumType.STRING)
    private AdoptionState state;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "adopted_by")
    private UUID adoptedBy;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    @Version
    private long version;

    protected Adoption() {}

    /** @param edition the id of the edition's row */
    public static Adoption begin(AdaptationId adaptation, long edition, UUID person, Instant now) {
        Adoption adoption = new Adoption();
        adoption.adaptation = adaptation.toString();
        adoption.edition = edition;
        adoption.state = AdoptionState.OPEN;
        adoption.begunBy = person;
        adoption.begunAt = now;
        adoption.changedAt = now;
        return adoption;
    }

    /** Somebody worked on its pairs. */
    public void touch(Instant now) {
        changedAt = now;
    }

    /** Its pairs became the adaptation; whoever confirms has adopted it. */
    public void confirm(UUID person, Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("confirmed already: " + adaptation);
        }
        state = AdoptionState.CONFIRMED;
        adoptedBy = person;
        adoptedAt = now;
        changedAt = now;
    }

    public boolean isOpen() {
        return state == AdoptionState.OPEN;
    }

    public Long id() {
        return id;
    }

    public AdaptationId adaptation() {
        return AdaptationId.parse(adaptation).orElseThrow();
    }

    /** The id of the edition's row. */
    public long edition() {
        return edition;
    }

    public AdoptionState state() {
        return state;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Instant> adoptedAt() {
        return Optional.ofNullable(adoptedAt);
    }

    public long version() {
        return version;
    }
}
