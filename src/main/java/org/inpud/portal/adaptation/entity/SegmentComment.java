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
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/** What somebody of the network says beside a segment. */
@Entity
@Table(name = "segment_comment")
public class SegmentComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private String segment;
    private String text;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected SegmentComment() {}

    public SegmentComment(
            AdaptationId adaptation, String segment, String text, UUID person, Role role, Instant writtenAt) {
        this.adaptation = adaptation.toString();
        this.segment = segment;
        this.text = text;
        this.person = person;
        this.role = role;
        this.writtenAt = writtenAt;
    }

    public Long id() {
        return id;
    }

    public String segment() {
        return segment;
    }

    public String text() {
        return text;
    }

    public UUID person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
