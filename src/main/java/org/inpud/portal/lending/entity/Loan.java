package org.inpud.portal.lending.entity;

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
import org.inpud.portal.network.entity.NetworkKey;

/**
 * A reviewer of another network for one adaptation. A coordinator asks that network, or one of its reviewers by
 * pseudonym; it lends somebody, the named person comes, or it says no. It ends with the round of review, or when either
 * network ends it.
 */
@Entity
public class Loan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private String lender;

    /** The pseudonym of who is asked for, where somebody is. */
    private String wanted;

    private String note;

    @Enumerated(EnumType.STRING)
    private LoanState state;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private UUID person;
    private Long admission;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Loan() {}

    /**
     * What a coordinator asks for.
     *
     * @param lender the network that is asked
     * @param wanted a reviewer of it by pseudonym; anybody where it is empty
     */
    public record Asked(NetworkKey lender, Optional<String> wanted, String note) {}

    public static Loan ask(AdaptationId adaptation, Asked asked, UUID coordinator, Instant now) {
        Loan loan = new Loan();
        loan.adaptation = adaptation.toString();
        loan.lender = asked.lender().value();
        loan.wanted = asked.wanted().orElse(null);
        loan.note = asked.note();
        loan.state = LoanState.ASKED;
        loan.askedBy = coordinator;
        loan.askedAt = now;
        return loan;
    }

    /** Somebody is lent, by the network or by themselves. */
    public Outcome<Void> lend(UUID reviewer, long asAdmission, UUID by, Instant now) {
        if (state != LoanState.ASKED) {
            return Outcome.refused(LendingRefusal.ANSWERED_ALREADY);
        }
        person = reviewer;
        admission = asAdmission;
        answer(LoanState.LENT, by, now);
        return Outcome.done();
    }

    public Outcome<Void> decline(UUID by, Instant now) {
        if (state != LoanState.ASKED) {
            return Outcome.refused(LendingRefusal.ANSWERED_ALREADY);
        }
        answer(LoanState.DECLINED, by, now);
        return Outcome.done();
    }

    private void answer(LoanState answer, UUID by, Instant now) {
        state = answer;
        answeredBy = by;
        answeredAt = now;
    }

    public void end(Instant now) {
        state = LoanState.ENDED;
        endedAt = now;
    }

    public Long id() {
        return id;
    }

    public AdaptationId adaptation() {
        return AdaptationId.parse(adaptation).orElseThrow();
    }

    public NetworkKey lender() {
        return NetworkKey.of(lender);
    }

    public Optional<String> wanted() {
        return Optional.ofNullable(wanted);
    }

    public String note() {
        return note;
    }

    public LoanState state() {
        return state;
    }

    /** Whether it is asked for or goes on. */
    public boolean isOpen() {
        return state == LoanState.ASKED || state == LoanState.LENT;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public Optional<Long> admission() {
        return Optional.ofNullable(admission);
    }
}
