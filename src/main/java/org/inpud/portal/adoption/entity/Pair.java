package org.inpud.portal.adoption.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.inpud.portal.document.entity.ParallelPair;
import org.inpud.portal.kernel.Outcome;

/**
 * Sentences of the source, by their places in the edition, and the sentences of the translation that say the same, by
 * their places in the file. Pairs follow each other without gaps on both sides, whatever is done to them: each verb
 * moves the border between two of them and nothing else.
 */
@Entity
@Table(name = "adoption_pair")
public class Pair {

    /** Below this a person should look. */
    public static final int DOUBTFUL_BELOW = 60;

    /** What a person put together is neither right nor wrong before they say so. */
    private static final int BY_HAND = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "adoption_pair")
    @SequenceGenerator(name = "adoption_pair", sequenceName = "adoption_pair_id_seq", allocationSize = 500)
    private Long id;

    private long adoption;

    @Column(name = "source_from")
    private int sourceFrom;

    @Column(name = "source_to")
    private int sourceTo;

    @Column(name = "target_from")
    private int targetFrom;

    @Column(name = "target_to")
    private int targetTo;

    private int confidence;

    @Enumerated(EnumType.STRING)
    private PairDecision decision;

    @Version
    private long version;

    protected Pair() {}

    /** @param adoption its id */
    public static Pair of(long adoption, ParallelPair found) {
        Pair pair = new Pair();
        pair.adoption = adoption;
        pair.sourceFrom = found.sourceFrom();
        pair.sourceTo = found.sourceTo();
        pair.targetFrom = Sentence.place(found.targetFrom());
        pair.targetTo = Sentence.place(found.targetTo());
        pair.confidence = found.confidence();
        pair.decision = PairDecision.OPEN;
        return pair;
    }

    /** It is right as it stands. */
    public void confirm() {
        decision = PairDecision.CONFIRMED;
    }

    /** It is not taken. */
    public void leaveOut() {
        decision = PairDecision.LEFT_OUT;
    }

    /** It is to be looked at again. */
    public void reopen() {
        decision = PairDecision.OPEN;
    }

    /** What only the translation says becomes a local change. */
    public Outcome<Void> add() {
        if (hasSource()) {
            return Outcome.refused(AdoptionRefusal.HAS_A_SOURCE);
        }
        decision = PairDecision.ADDED;
        return Outcome.done();
    }

    /** Takes in the pair behind it, which is then to be removed. */
    public void mergeWith(Pair next) {
        sourceTo = next.sourceTo;
        targetTo = next.targetTo;
        judgedByHand();
    }

    /** Takes in the pair before it, which is then to be removed. */
    public void mergeWithBefore(Pair before) {
        sourceFrom = before.sourceFrom;
        targetFrom = before.targetFrom;
        judgedByHand();
    }

    /** Ends at these places; a new pair behind it holds the rest. */
    public Outcome<Pair> split(int source, int target) {
        boolean isWithin = source >= sourceFrom && source <= sourceTo && target >= targetFrom && target <= targetTo;
        boolean leavesNothing =
                (source == sourceFrom && target == targetFrom) || (source == sourceTo && target == targetTo);
        if (!isWithin || leavesNothing) {
            return Outcome.refused(AdoptionRefusal.NOTHING_TO_SPLIT);
        }
        Pair rest = new Pair();
        rest.adoption = adoption;
        rest.sourceFrom = source;
        rest.sourceTo = sourceTo;
        rest.targetFrom = target;
        rest.targetTo = targetTo;
        sourceTo = source;
        targetTo = target;
        judgedByHand();
        rest.judgedByHand();
        return Outcome.done(rest);
    }

    /** Moves the border to the pair behind it, so that both keep something. */
    public void meet(Pair next, int source, int target) {
        boolean isWithin =
                source >= sourceFrom && source <= next.sourceTo && target >= targetFrom && target <= next.targetTo;
        boolean isLeftNothing =
                (source == sourceFrom && target == targetFrom) || (source == next.sourceTo && target == next.targetTo);
        if (!isWithin || isLeftNothing) {
            throw new IllegalArgumentException("a border beyond both pairs, or that leaves one of them nothing");
        }
        sourceTo = source;
        next.sourceFrom = source;
        targetTo = target;
        next.targetFrom = target;
        judgedByHand();
        next.judgedByHand();
    }

    private void judgedByHand() {
        decision = PairDecision.OPEN;
        confidence = isPaired() ? BY_HAND : 0;
    }

    public boolean hasSource() {
        return sourceFrom < sourceTo;
    }

    public boolean hasTarget() {
        return targetFrom < targetTo;
    }

    public boolean isPaired() {
        return hasSource() && hasTarget();
    }

    /** Whether a person should look at it and has not. */
    public boolean isDoubtful() {
        return decision == PairDecision.OPEN && confidence < DOUBTFUL_BELOW;
    }

    /** Whether its translation becomes the text of its source. */
    public boolean isTaken() {
        return isPaired() && decision != PairDecision.LEFT_OUT;
    }

    public Long id() {
        return id;
    }

    public int sourceFrom() {
        return sourceFrom;
    }

    public int sourceTo() {
        return sourceTo;
    }

    public int targetFrom() {
        return targetFrom;
    }

    public int targetTo() {
        return targetTo;
    }

    public int confidence() {
        return confidence;
    }

    public PairDecision decision() {
        return decision;
    }

    public long version() {
        return version;
    }
}
