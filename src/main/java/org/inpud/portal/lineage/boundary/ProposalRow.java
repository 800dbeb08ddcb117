package org.inpud.portal.lineage.boundary;

import java.util.List;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.lineage.control.ProposalView;
import org.inpud.portal.publication.control.Wording;

/**
 * A proposal as the page shows it.
 *
 * @param before the words that stand here, those that would go marked
 * @param after the words proposed, those that would come marked
 */
public record ProposalRow(ProposalView view, List<Wording.Run> before, List<Wording.Run> after) {

    static ProposalRow of(ProposalView view, LanguageTag language) {
        List<Wording.Run> runs =
                Wording.compare(CodedText.plain(view.ours()), CodedText.plain(view.theirs()), language);
        return new ProposalRow(
                view,
                runs.stream().filter(run -> run.fate() != Wording.Fate.PUT_IN).toList(),
                runs.stream()
                        .filter(run -> run.fate() != Wording.Fate.TAKEN_OUT)
                        .toList());
    }

    public String source() {
        return CodedText.plain(view.source());
    }

    public boolean isOfText() {
        return view.kind().isOfText();
    }

    /** Null where it is no local change. */
    public ProposalView.Change change() {
        return view.change().orElse(null);
    }

    public boolean isOpen() {
        return view.settledAt().isEmpty();
    }
}
