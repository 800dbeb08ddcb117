package org.inpud.portal.review.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** One round of review: it begins when an adaptation is submitted. What is judged as a whole belongs to a round. */
@Entity
@Table(name = "review_round")
public class ReviewRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private int number;

    @Column(name = "begun_at")
    private Instant begunAt;

    protected ReviewRound() {}

    public ReviewRound(AdaptationId adaptation, int number, Instant begunAt) {
        this.adaptation = adaptation.toString();
        this.number = number;
        this.begunAt = begunAt;
    }

    public int number() {
        return number;
    }

    public Instant begunAt() {
        return begunAt;
    }
}
