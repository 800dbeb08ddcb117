package org.inpud.portal.lineage.boundary;

import java.time.Instant;
import org.inpud.portal.lineage.control.ProposalView;

/**
 * A proposal as the API serves it.
 *
 * @param version of the text that stands here; to be sent back where another wording is accepted
 * @param theirs the wording proposed; missing for a local change
 * @param sameLanguage whether its words can stand here as they are
 */
public record ProposalJson(
        long number,
        String origin,
        String release,
        String kind,
        String state,
        String segment,
        String passage,
        String source,
        String ours,
        Long version,
        String theirs,
        ChangeJson change,
        Integer localChange,
        boolean sameLanguage,
        Instant madeAt,
        Instant settledAt,
        String settledBy,
        String reason) {

    /** The local change that is proposed. */
    public record ChangeJson(
            String act,
            String code,
            String reason,
            String note,
            String evidence,
            String source,
            String text,
            String reviewBy) {

        static ChangeJson of(ProposalView.Change change) {
            return new ChangeJson(
                    change.act().name(),
                    change.code().name(),
                    change.reason().map(Enum::name).orElse(null),
                    change.note(),
                    change.evidence(),
                    change.source(),
                    change.text(),
                    change.reviewBy().map(Object::toString).orElse(null));
        }
    }

    static ProposalJson of(ProposalView view) {
        boolean isOfText = view.kind().isOfText();
        return new ProposalJson(
                view.number(),
                view.origin().toString(),
                view.release().toString(),
                view.kind().name(),
                view.state().name(),
                view.segment().orElse(null),
                view.passage(),
                isOfText ? view.source() : null,
                isOfText ? view.ours() : null,
                isOfText ? view.seen() : null,
                isOfText ? view.theirs() : null,
                view.change().map(ChangeJson::of).orElse(null),
                view.ownChange().orElse(null),
                view.isAlike(),
                view.madeAt(),
                view.settledAt().orElse(null),
                view.settledBy().map(Enum::name).orElse(null),
                view.reason().orElse(null));
    }
}
