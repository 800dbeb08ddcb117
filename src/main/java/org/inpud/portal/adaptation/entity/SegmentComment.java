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

    /** The passage it was said in: there it stays when its segment goes. */
    private String passage;

    @Enumerated(EnumType.STRING)
    private Side side;

    /** The role that is asked to answer, or nobody in particular. */
    @Enumerated(EnumType.STRING)
    private Role asked;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "resolved_by")
    private UUID resolvedBy;

    protected SegmentComment() {}

    public static SegmentComment on(
            AdaptationId adaptation, String segment, String passage, Said said, UUID person, Role role, Instant now) {
        SegmentComment comment = new SegmentComment();
        comment.adaptation = adaptation.toString();
        comment.segment = segment;
        comment.passage = passage;
        comment.text = said.text();
        comment.side = said.side();
        comment.asked = said.asked().orElse(null);
        comment.person = person;
        comment.role = role;
        comment.writtenAt = now;
        return comment;
    }

    /**
     * What is said.
     *
     * @param asked the role that is asked to answer
     */
    public record Said(String text, Side side, Optional<Role> asked) {}

    /** It is dealt with; the first who says so stays on record. */
    public void resolve(UUID by, Instant now) {
        if (resolvedAt == null) {
            resolvedAt = now;
            resolvedBy = by;
        }
    }

    /** It is not dealt with after all. */
    public void reopen() {
        resolvedAt = null;
        resolvedBy = null;
    }

    public boolean isIn(AdaptationId where, String label) {
        return adaptation.equals(where.toString()) && segment.equals(label);
    }

    public Long id() {
        return id;
    }

    public Said said() {
        return new Said(text, side, Optional.ofNullable(asked));
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

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }
}
