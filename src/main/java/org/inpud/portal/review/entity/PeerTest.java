package org.inpud.portal.review.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** The record of a test with the community: how many, in which month, and what it changed. Never a name. */
@Entity
@Table(name = "peer_test")
public class PeerTest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private int round;

    @Column(name = "group_size")
    private int groupSize;

    private String month;
    private String changed;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PeerTest() {}

    public PeerTest(
            AdaptationId adaptation,
            int round,
            int groupSize,
            YearMonth month,
            String changed,
            UUID recordedBy,
            Instant recordedAt) {
        this.adaptation = adaptation.toString();
        this.round = round;
        this.groupSize = groupSize;
        this.month = month.toString();
        this.changed = changed;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public int groupSize() {
        return groupSize;
    }

    public YearMonth month() {
        return YearMonth.parse(month);
    }

    public String changed() {
        return changed;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
