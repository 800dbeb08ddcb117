package org.inpud.portal.adaptation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/**
 * Once an adaptation followed another edition: from which to which, and what became of how many segments. Kept for
 * good; it can be undone as long as everything is as it left it, which its mark tells.
 */
@Entity
@Table(name = "edition_follow")
public class Follow {

    /** An edition by its row and its number. */
    public record Numbered(long row, int number) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private int number;

    @Column(name = "from_edition")
    private long fromEdition;

    @Column(name = "to_edition")
    private long toEdition;

    @Column(name = "from_number")
    private int fromNumber;

    @Column(name = "to_number")
    private int toNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_before")
    private Stage stageBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_after")
    private Stage stageAfter;

    private int carried;
    private int typeset;
    private int attention;
    private int added;
    private int dropped;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "followed_at")
    private Instant followedAt;

    private String mark;

    @Column(name = "undone_by")
    private UUID undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Version
    private long version;

    protected Follow() {}

    public static Follow of(
            Adaptation adaptation,
            int number,
            Numbered from,
            Numbered to,
            Stage stageBefore,
            Map<Fate, Integer> counts,
            UUID person,
            Role role,
            Instant now) {
        Follow follow = new Follow();
        follow.adaptation = adaptation.id().toString();
        follow.number = number;
        follow.fromEdition = from.row();
        follow.fromNumber = from.number();
        follow.toEdition = to.row();
        follow.toNumber = to.number();
        follow.stageBefore = stageBefore;
        follow.stageAfter = adaptation.stage();
        follow.carried = counts.getOrDefault(Fate.CARRIED, 0) + counts.getOrDefault(Fate.RETURNED, 0);
        follow.typeset = counts.getOrDefault(Fate.TYPESET, 0);
        follow.attention = counts.getOrDefault(Fate.ATTENTION, 0);
        follow.added = counts.getOrDefault(Fate.ADDED, 0);
        follow.dropped = counts.getOrDefault(Fate.DROPPED, 0);
        follow.person = person;
        follow.role = role;
        follow.followedAt = now;
        follow.mark = "";
        return follow;
    }

    /** Remembers what everything looks like right after it. */
    public void leave(String present) {
        mark = present;
    }

    /** Whether nothing has been done since. */
    public boolean isUntouched(String present) {
        return undoneAt == null && mark.equals(present);
    }

    public void undo(UUID by, Instant now) {
        undoneBy = by;
        undoneAt = now;
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Numbered from() {
        return new Numbered(fromEdition, fromNumber);
    }

    public Numbered to() {
        return new Numbered(toEdition, toNumber);
    }

    public Stage stageBefore() {
        return stageBefore;
    }

    public Stage stageAfter() {
        return stageAfter;
    }

    /** How many segments keep everything, those among them whose source is only set in another way included. */
    public int carried() {
        return carried + typeset;
    }

    public int typeset() {
        return typeset;
    }

    public int attention() {
        return attention;
    }

    public int added() {
        return added;
    }

    public int dropped() {
        return dropped;
    }

    public UUID person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public Instant followedAt() {
        return followedAt;
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }
}
