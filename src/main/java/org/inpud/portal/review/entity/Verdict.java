package org.inpud.portal.review.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.FindingCategory;
import org.inpud.portal.adaptation.entity.FindingSeverity;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;

/** What a reviewer said of one segment as it then stood. Kept for good; it holds as long as the content is the same. */
@Entity
public class Verdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private String segment;
    private UUID reviewer;
    private boolean accept;
    private String reason;

    @Enumerated(EnumType.STRING)
    private FindingCategory category;

    @Enumerated(EnumType.STRING)
    private FindingSeverity severity;

    private String hash;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Verdict() {}

    /**
     * Why no verdict can be given on a text as it stands: judged in review only, where there is something, by somebody
     * else than its author; and what is not usable can be returned only.
     *
     * @param isWanted whether the text is part of the adaptation, or stands behind a local change
     */
    public static Optional<ReviewRefusal> refusal(
            Stage stage, Rendering rendering, boolean isWanted, UUID reviewer, boolean accept) {
        if (stage != Stage.REVIEWING) {
            return Optional.of(ReviewRefusal.NOT_REVIEWING_NOW);
        }
        if (rendering.state() == RenderingState.EMPTY || !isWanted) {
            return Optional.of(ReviewRefusal.NOTHING_TO_REVIEW);
        }
        if (rendering.isBy(reviewer)) {
            return Optional.of(ReviewRefusal.OWN_TEXT);
        }
        return accept && rendering.errors() > 0 ? Optional.of(ReviewRefusal.GRAVE_FINDING) : Optional.empty();
    }

    public static Verdict accepting(AdaptationId adaptation, Rendering rendering, UUID reviewer, Instant now) {
        Verdict verdict = new Verdict();
        verdict.adaptation = adaptation.toString();
        verdict.segment = rendering.segment();
        verdict.reviewer = reviewer;
        verdict.accept = true;
        verdict.hash = rendering.hash();
        verdict.givenAt = now;
        return verdict;
    }

    public static Verdict returning(
            AdaptationId adaptation,
            Rendering rendering,
            UUID reviewer,
            String reason,
            FindingCategory category,
            FindingSeverity severity,
            Instant now) {
        Verdict verdict = accepting(adaptation, rendering, reviewer, now);
        verdict.accept = false;
        verdict.reason = reason;
        verdict.category = category;
        verdict.severity = severity;
        return verdict;
    }

    public boolean isAccepting() {
        return accept;
    }

    public UUID reviewer() {
        return reviewer;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason).filter(text -> !text.isEmpty());
    }

    public Optional<FindingCategory> category() {
        return Optional.ofNullable(category);
    }

    public Optional<FindingSeverity> severity() {
        return Optional.ofNullable(severity);
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Whether what was judged is what stands now. */
    public boolean isOn(String presentHash) {
        return hash.equals(presentHash);
    }
}
