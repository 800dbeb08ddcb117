package org.inpud.portal.review.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** The coordinator's answer to one of the seventeen points before an approval. */
@Entity
@Table(name = "checklist_point")
public class ChecklistPoint {

    /** How many points the checklist has. */
    public static final int POINTS = 17;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private int round;
    private int point;
    private boolean settled;
    private String note;
    private UUID person;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected ChecklistPoint() {}

    public ChecklistPoint(AdaptationId adaptation, int round, int point) {
        this.adaptation = adaptation.toString();
        this.round = round;
        this.point = point;
    }

    public void answer(boolean isSettled, String newNote, UUID by, Instant now) {
        settled = isSettled;
        note = newNote;
        person = by;
        answeredAt = now;
    }

    public int point() {
        return point;
    }

    public boolean isSettled() {
        return settled;
    }

    public String note() {
        return note;
    }
}
