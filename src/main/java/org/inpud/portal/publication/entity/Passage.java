package org.inpud.portal.publication.entity;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.SourcePassage;

/**
 * A block of an edition: a heading, a paragraph, a list item, a cell. Its label holds over all editions; the marks say
 * what no adaptation should change or leave out without the view of the work's owner.
 */
@Entity
public class Passage {

    @Id
    @SequenceGenerator(name = "passage_id", sequenceName = "passage_id", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passage_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition")
    private Edition edition;

    private String label;

    private int position;

    @Enumerated(EnumType.STRING)
    private PassageKind kind;

    private int level;

    private boolean core;

    @Column(name = "must_not_omit")
    private boolean mustNotOmit;

    @Column(name = "kept_for")
    private String keptFor;

    private String place;

    private String hash;

    @Version
    private long version;

    protected Passage() {}

    public static Passage of(Edition edition, String label, SourcePassage source, String hash) {
        Passage passage = new Passage();
        passage.edition = edition;
        passage.label = label;
        passage.position = source.index();
        passage.kind = source.kind();
        passage.level = source.level();
        passage.place = Place.written(source.place());
        passage.hash = hash;
        return passage;
    }

    /** The keeper of the work marks it: a core message, and what must not be left out. */
    public void mark(boolean isCore, boolean isNeeded, Keeper by) {
        inherit(isCore, isNeeded);
        keptFor = by.keptFor();
    }

    /** Takes over the marks that it had in the edition before. */
    public void inherit(boolean isCore, boolean isNeeded) {
        core = isCore;
        mustNotOmit = isNeeded;
    }

    public long id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    /** {@code p12}: the same passage in every edition of the publication. */
    public String label() {
        return label;
    }

    /** Its index in the document, from 0: what merging calls it. */
    public int position() {
        return position;
    }

    public PassageKind kind() {
        return kind;
    }

    /** Of a heading from 1 to 6, of a list item its depth, else 0. */
    public int level() {
        return level;
    }

    public boolean isCore() {
        return core;
    }

    public boolean isMustNotOmit() {
        return mustNotOmit;
    }

    /** Whether it is marked as a core message, or as not to be left out. */
    public boolean isMarked() {
        return core || mustNotOmit;
    }

    /** Whether a network that changes it or leaves it out asks the owner of the work: not where it is the owner itself. */
    public boolean asksForConcurrence(String network) {
        return isMarked() && !edition.publication().ownerNetwork().equals(Optional.of(network));
    }

    /** Where it stands in the document, as the document room understands it. */
    public Map<String, String> place() {
        return Place.read(place);
    }

    /** The same as it is stored. */
    public String writtenPlace() {
        return place;
    }

    /** Tells sameness of kind and text. */
    public String hash() {
        return hash;
    }

    public long version() {
        return version;
    }
}
