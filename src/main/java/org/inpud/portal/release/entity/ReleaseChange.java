package org.inpud.portal.release.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;

/** One entry of “what we changed and why”, frozen with its release. */
@Entity
@Table(name = "release_change")
public class ReleaseChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "release")
    private Release release;

    private int number;
    private String passage;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    private ChangeCode code;

    @Enumerated(EnumType.STRING)
    private ChangeReason reason;

    private String note;
    private String evidence;

    @Column(name = "source_text")
    private String source;

    @Column(name = "own_text")
    private String text;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Enumerated(EnumType.STRING)
    private Concurrence concurrence;

    @Column(name = "source_picture")
    private String sourcePicture;

    @Column(name = "own_picture")
    private String picture;

    protected ReleaseChange() {}

    ReleaseChange(Release release, FrozenChange change) {
        this.release = release;
        this.number = change.number();
        this.passage = change.passage();
        this.act = change.act();
        this.code = change.code();
        this.reason = change.reason().orElse(null);
        this.note = change.note();
        this.evidence = change.evidence();
        this.source = change.source();
        this.text = change.text();
        this.reviewBy = change.reviewBy().orElse(null);
        this.concurrence = change.concurrence();
        this.sourcePicture = change.sourcePicture().orElse(null);
        this.picture = change.picture().orElse(null);
    }

    public FrozenChange frozen() {
        return new FrozenChange(
                number,
                passage,
                act,
                code,
                Optional.ofNullable(reason),
                note,
                evidence,
                source,
                text,
                Optional.ofNullable(reviewBy),
                concurrence,
                Optional.ofNullable(sourcePicture),
                Optional.ofNullable(picture));
    }
}
