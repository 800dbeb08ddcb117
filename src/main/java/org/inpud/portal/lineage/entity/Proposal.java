package org.inpud.portal.lineage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;

/**
 * What a release of the adaptation that another is based on, or of one beside it, offers to it: one wording, or one
 * local change. It is made when that release comes, waits until somebody of the network accepts or declines it, and is
 * overtaken where a later release says something else; nothing is ever taken over by itself.
 */
@Entity
public class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private String origin;
    private long release;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    private String segment;
    private Integer change;
    private String passage;
    private String content;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "own_change")
    private Integer ownChange;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "settled_role")
    private Role settledRole;

    private String reason;

    @Version
    private long version;

    protected Proposal() {}

    /** Why nothing can be done about it any more, where that is so. */
    public Outcome<Proposal> open() {
        return state == ProposalState.OPEN ? Outcome.done(this) : Outcome.refused(LineageRefusal.SETTLED_ALREADY);
    }

    /** @param own the number of the local change that came of it, where one did */
    public void accept(Optional<Integer> own, UUID person, Role role, Instant now) {
        settle(ProposalState.ACCEPTED, person, role, now);
        ownChange = own.orElse(ownChange);
    }

    public void decline(Optional<String> because, UUID person, Role role, Instant now) {
        settle(ProposalState.DECLINED, person, role, now);
        reason = because.orElse(null);
    }

    private void settle(ProposalState next, UUID person, Role role, Instant now) {
        state = next;
        settledBy = person;
        settledRole = role;
        settledAt = now;
    }

    public long id() {
        return id;
    }

    public AdaptationId adaptation() {
        return AdaptationId.parse(adaptation).orElseThrow();
    }

    /** The adaptation whose release proposes it. */
    public AdaptationId origin() {
        return AdaptationId.parse(origin).orElseThrow();
    }

    public long release() {
        return release;
    }

    public ProposalKind kind() {
        return kind;
    }

    public Optional<String> segment() {
        return Optional.ofNullable(segment);
    }

    /** The number of the local change in the adaptation that proposes it. */
    public Optional<Integer> change() {
        return Optional.ofNullable(change);
    }

    public String passage() {
        return passage;
    }

    /** The wording that is proposed; of a local change what tells it from any other. */
    public String content() {
        return content;
    }

    public ProposalState state() {
        return state;
    }

    /** The local change here that came of it, or of an earlier proposal of the same. */
    public Optional<Integer> ownChange() {
        return Optional.ofNullable(ownChange);
    }

    public long version() {
        return version;
    }
}
