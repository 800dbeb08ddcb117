package org.inpud.portal.publication.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.inpud.portal.document.entity.SourceSegment;

/** A sentence of a passage, as it is translated. */
@Entity
public class Segment {

    @Id
    @SequenceGenerator(name = "segment_id", sequenceName = "segment_id", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "segment_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "passage")
    private Passage passage;

    private String label;

    private int position;

    private String source;

    private String codes;

    private String hash;

    protected Segment() {}

    /**
     * @param position in the edition, from 0
     * @param hash of the source
     */
    public static Segment of(Passage passage, String label, int position, SourceSegment source, String hash) {
        Segment segment = new Segment();
        segment.edition = passage.edition();
        segment.passage = passage;
        segment.label = label;
        segment.position = position;
        segment.source = source.text();
        segment.codes = source.codes();
        segment.hash = hash;
        return segment;
    }

    public long id() {
        return id;
    }

    public Passage passage() {
        return passage;
    }

    /** {@code s34}: the same segment in every edition of the publication. */
    public String label() {
        return label;
    }

    /** Its place in the edition, from 0. */
    public int position() {
        return position;
    }

    /** The text with its inline codes as {@code {1}…{/1}}. */
    public String source() {
        return source;
    }

    /** What the codes stand for, as the document room understands it. */
    public String codes() {
        return codes;
    }

    /** As it came out of its file; its place is the one in the edition. */
    public SourceSegment asTaken() {
        return new SourceSegment(position, source, codes);
    }

    public String hash() {
        return hash;
    }
}
