package org.inpud.portal.adoption.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.inpud.portal.document.entity.CodedPiece;
import org.inpud.portal.document.entity.ParallelUnit;
import org.inpud.portal.document.entity.PassageKind;

/** A sentence of the translation, as it stood in its file; a person can cut it in two. */
@Entity
@Table(name = "adoption_sentence")
public class Sentence {

    /** How far apart sentences stand, so that the parts of one that is cut find room. */
    public static final int DISTANCE = 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "adoption_sentence")
    @SequenceGenerator(name = "adoption_sentence", sequenceName = "adoption_sentence_id_seq", allocationSize = 500)
    private Long id;

    private long adoption;
    private int position;
    private int passage;

    @Enumerated(EnumType.STRING)
    private PassageKind kind;

    private int level;
    private String text;
    private String codes;

    protected Sentence() {}

    public static Sentence of(Adoption adoption, int index, ParallelUnit unit) {
        return at(adoption.id(), place(index), unit.passage(), unit.kind(), unit.level(), unit.text(), unit.codes());
    }

    private static Sentence at(
            long adoption, int position, int passage, PassageKind kind, int level, String text, String codes) {
        Sentence sentence = new Sentence();
        sentence.adoption = adoption;
        sentence.position = position;
        sentence.passage = passage;
        sentence.kind = kind;
        sentence.level = level;
        sentence.text = text;
        sentence.codes = codes;
        return sentence;
    }

    /** The place of the sentence with this index in its file. */
    public static int place(int index) {
        return index * DISTANCE;
    }

    /** Keeps the first part; the second becomes a sentence of its own behind it. */
    public Sentence cut(CodedPiece first, CodedPiece second, int place) {
        text = first.text();
        return at(adoption, place, passage, kind, level, second.text(), codes);
    }

    public CodedPiece piece() {
        return new CodedPiece(text, codes);
    }

    public int position() {
        return position;
    }

    /** The number of its passage in its file. */
    public int passage() {
        return passage;
    }

    public PassageKind kind() {
        return kind;
    }

    public int level() {
        return level;
    }

    public String text() {
        return text;
    }

    public String codes() {
        return codes;
    }
}
