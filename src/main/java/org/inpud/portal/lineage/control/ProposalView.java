package org.inpud.portal.lineage.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.lineage.entity.ProposalKind;
import org.inpud.portal.lineage.entity.ProposalState;
import org.inpud.portal.release.entity.ReleaseNumber;

/**
 * A proposal beside what stands here.
 *
 * @param origin the adaptation whose release proposes it
 * @param segment for another wording
 * @param source what the source says there
 * @param ours the text that stands here
 * @param seen the version of that text; to be named when the proposal is accepted
 * @param theirs the wording that is proposed
 * @param ownChange the local change here that it is about, or that came of it
 * @param isAlike whether both are in one language, so that its words can stand here as they are
 * @param change for a local change that is proposed
 */
public record ProposalView(
        long number,
        AdaptationId origin,
        ReleaseNumber release,
        ProposalKind kind,
        Optional<String> segment,
        String passage,
        String source,
        String ours,
        long seen,
        String theirs,
        Optional<Integer> ownChange,
        boolean isAlike,
        ProposalState state,
        Instant madeAt,
        Optional<Instant> settledAt,
        Optional<Role> settledBy,
        Optional<String> reason,
        Optional<Change> change) {

    /** A local change as its release shows it. */
    public record Change(
            Act act,
            ChangeCode code,
            Optional<ChangeReason> reason,
            String note,
            String evidence,
            String source,
            String text,
            Optional<LocalDate> reviewBy) {}

    /** Whether accepting it needs words of one's own, since theirs are in another language. */
    public boolean isAskingForWords() {
        return !isAlike && change.filter(one -> one.act().bringsText()).isPresent();
    }
}
