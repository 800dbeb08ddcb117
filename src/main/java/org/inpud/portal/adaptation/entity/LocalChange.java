package org.inpud.portal.adaptation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.network.entity.NetworkRules;

/**
 * A deliberate departure from the source: a passage kept, replaced, left out or added, with its kind and reason.
 * Others are heard on it, the coordinator decides; until then its author can change it or take it back.
 */
@Entity
@Table(name = "local_change")
public class LocalChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "local_change")
    @SequenceGenerator(name = "local_change", sequenceName = "local_change_id_seq", allocationSize = 1)
    private Long id;

    private String adaptation;
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

    @Enumerated(EnumType.STRING)
    private Depth depth;

    @Enumerated(EnumType.STRING)
    private Reach scope;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "touches_core")
    private boolean touchesCore;

    private UUID author;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_role")
    private Role authorRole;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** What the passage says since it changed under this change; nothing as long as it says what it said then. */
    @Column(name = "source_hash")
    private String sourceHash;

    /** Out of force because the edition no longer has the passage. */
    private boolean dropped;

    @Embedded
    private ShownPicture picture;

    @Version
    private long version;

    protected LocalChange() {}

    public static Outcome<LocalChange> record(
            Adaptation adaptation,
            String passage,
            boolean touchesCore,
            Act act,
            ChangeRecord record,
            Author author,
            Instant now) {
        LocalChange change = new LocalChange();
        change.adaptation = adaptation.id().toString();
        change.number = adaptation.takeChangeNumber();
        change.passage = passage;
        change.act = act;
        change.touchesCore = touchesCore;
        change.recordedAt = now;
        change.decision = Decision.OPEN;
        return change.write(record, author, now);
    }

    /** Writes its record anew; whoever does is its author from then on. Not once it is decided. */
    public Outcome<LocalChange> change(ChangeRecord record, Author newAuthor, Instant now) {
        return decision == Decision.OPEN
                ? write(record, newAuthor, now)
                : Outcome.refused(AdaptationRefusal.DECIDED_ALREADY);
    }

    private Outcome<LocalChange> write(ChangeRecord record, Author newAuthor, Instant now) {
        if (record.code().expires() && record.reviewBy().isEmpty()) {
            return Outcome.refused(
                    Refusal.of(AdaptationRefusal.REVIEW_BY_NEEDED).at("reviewBy"));
        }
        code = record.code();
        reason = record.reason().orElse(null);
        note = record.note();
        evidence = record.evidence();
        depth = record.depth();
        scope = record.scope();
        reviewBy = record.reviewBy().orElse(null);
        author = newAuthor.person();
        authorRole = newAuthor.role();
        changedAt = now;
        return Outcome.done(this);
    }

    /** Shows another picture in place of the passage’s own, or of the one shown so far. Not once it is decided. */
    public Outcome<LocalChange> show(ShownPicture shown, Author newAuthor, Instant now) {
        if (act != Act.REPLACE) {
            return Outcome.refused(
                    Refusal.of(AdaptationRefusal.PICTURE_NOT_WANTED).at("picture"));
        }
        return change(written(), newAuthor, now).map(same -> {
            picture = shown;
            return same;
        });
    }

    /** Takes it back; its number stays used. Not once it is decided. */
    public Outcome<LocalChange> withdraw(Instant now) {
        if (decision != Decision.OPEN) {
            return Outcome.refused(AdaptationRefusal.DECIDED_ALREADY);
        }
        withdrawnAt = now;
        return Outcome.done(this);
    }

    /**
     * The passage says something else now. What settles it must be decided and heard again, unless it was rejected
     * anyway; what only stands beside it stays as it is.
     *
     * @return whether somebody must look at it again
     */
    public boolean meet(String newSourceHash, boolean isCore) {
        touchesCore = isCore && (act == Act.REPLACE || act == Act.OMIT);
        if (!act.covers() || !isInForce()) {
            return false;
        }
        sourceHash = newSourceHash;
        decision = Decision.OPEN;
        decidedBy = null;
        decidedAt = null;
        decisionReason = null;
        return true;
    }

    /** The edition no longer has its passage: it is archived with it. */
    public void drop(Instant now) {
        dropped = true;
        withdrawnAt = now;
    }

    /** The edition has its passage again, or following was undone: it is in force as it was. */
    public void comeBack() {
        dropped = false;
        withdrawnAt = null;
    }

    /** What following took away comes back. */
    public void restore(ChangeStanding before) {
        if (dropped && before.withdrawnAt().isEmpty()) {
            comeBack();
        } else if (!dropped && before.withdrawnAt().isPresent()) {
            drop(before.withdrawnAt().get());
        }
        decision = before.decision();
        decidedBy = before.decidedBy().orElse(null);
        decidedAt = before.decidedAt().orElse(null);
        decisionReason = before.reason().orElse(null);
        sourceHash = before.sourceHash().orElse(null);
        touchesCore = before.touchesCore();
    }

    /** Somebody says what they think of it; nobody does on what they wrote. The coordinator's word decides. */
    public Outcome<VoiceHeard> hear(
            Voice as, UUID person, RoleHeld speaker, boolean accept, String because, String textHash, Instant now) {
        if (person.equals(author)) {
            return Outcome.refused(AdaptationRefusal.OWN_LOCAL_CHANGE);
        }
        if (as == Voice.COORDINATOR) {
            decision = accept ? Decision.ACCEPTED : Decision.REJECTED;
            decidedBy = person;
            decidedAt = now;
            decisionReason = because;
        }
        return Outcome.done(new VoiceHeard(this, as, person, speaker, accept, because, textHash, now));
    }

    /** Which voices its tier needs by the network's rules before it can be approved; the coordinator's is always one. */
    public Set<Voice> voicesNeeded(NetworkRules rules) {
        Set<Voice> needed = EnumSet.of(Voice.COORDINATOR);
        if (tier() >= rules.secondReaderFromTier()) {
            needed.add(Voice.SECOND_READER);
        }
        if (tier() >= rules.countryReaderFromTier()) {
            needed.add(Voice.COUNTRY_READER);
        }
        if (touchesCore) {
            needed.add(Voice.CONCURRENCE);
        }
        return needed;
    }

    /** What a verdict or a voice on it judged, apart from its text: the same as long as nobody changes it. */
    public String fingerprint() {
        return fingerprint(sourceHash);
    }

    /** The same if its passage said something else. */
    public String fingerprint(String newSourceHash) {
        return Text.hash(number + "\n" + act.name() + "\n" + written().told()
                + (newSourceHash == null ? "" : "\n" + newSourceHash)
                + picture().map(shown -> "\n" + shown.digest()).orElse(""));
    }

    public int tier() {
        return code.tier();
    }

    /** Whether it has both its kind and its reason. */
    public boolean isExplained() {
        return code != null && reason != null;
    }

    /** Whether it counts: neither taken back nor rejected. */
    public boolean isInForce() {
        return withdrawnAt == null && decision != Decision.REJECTED;
    }

    public boolean isBy(UUID person) {
        return person.equals(author);
    }

    public Long id() {
        return id;
    }

    public String adaptation() {
        return adaptation;
    }

    public int number() {
        return number;
    }

    public String passage() {
        return passage;
    }

    public Act act() {
        return act;
    }

    /** What is written down of it now. */
    public ChangeRecord written() {
        return new ChangeRecord(
                code, Optional.ofNullable(reason), note, evidence, depth, scope, Optional.ofNullable(reviewBy));
    }

    /** What is shown in place of the passage’s picture; nothing where only its words are replaced. */
    public Optional<ShownPicture> picture() {
        return Optional.ofNullable(picture).filter(ShownPicture::isThere);
    }

    public boolean isDropped() {
        return dropped;
    }

    public boolean touchesCore() {
        return touchesCore;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Role authorRole() {
        return authorRole;
    }

    public Decision decision() {
        return decision;
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public long version() {
        return version;
    }
}
