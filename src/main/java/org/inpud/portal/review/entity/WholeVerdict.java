package org.inpud.portal.review.entity;

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
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Step;

/** One person's word on the whole text as it then stood: they passed its review, or approved it. Kept for good. */
@Entity
@Table(name = "whole_verdict")
public class WholeVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private int round;

    @Enumerated(EnumType.STRING)
    private Step step;

    private UUID person;
    private String reason;
    private String hash;

    @Column(name = "given_at")
    private Instant givenAt;

    protected WholeVerdict() {}

    public WholeVerdict(
            AdaptationId adaptation, int round, Step step, UUID person, String reason, String hash, Instant givenAt) {
        this.adaptation = adaptation.toString();
        this.round = round;
        this.step = step;
        this.person = person;
        this.reason = reason;
        this.hash = hash;
        this.givenAt = givenAt;
    }

    public UUID person() {
        return person;
    }

    public Step step() {
        return step;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason).filter(text -> !text.isBlank());
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Whether it was said in this round, of the text that stands now. */
    public boolean isOn(int presentRound, String presentHash) {
        return round == presentRound && hash.equals(presentHash);
    }
}
