package org.inpud.portal.adaptation.boundary;

import java.util.List;
import org.inpud.portal.adaptation.control.FollowReport;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.control.Wording;

/**
 * A segment of a report as the page shows it.
 *
 * @param before the words that stood, those that went marked
 * @param after the words that stand, those that came marked
 */
public record FollowRow(FollowReport.Line line, List<Wording.Run> before, List<Wording.Run> after) {

    static FollowRow of(FollowReport.Line line, String sourceLanguage) {
        List<Wording.Run> runs = Wording.compare(
                line.before().map(CodedText::plain).orElse(""),
                line.after().map(CodedText::plain).orElse(""),
                LanguageTag.of(sourceLanguage));
        return new FollowRow(
                line,
                runs.stream().filter(run -> run.fate() != Wording.Fate.PUT_IN).toList(),
                runs.stream()
                        .filter(run -> run.fate() != Wording.Fate.TAKEN_OUT)
                        .toList());
    }

    /** The text as it stood; empty where there was none. */
    public String target() {
        return line.target().map(CodedText::plain).orElse("");
    }

    /** Whether the edition followed has it, so that it can be opened in the editor. */
    public boolean isThere() {
        return line.after().isPresent();
    }

    public String icon() {
        return switch (line.fate()) {
            case CARRIED, TYPESET -> "tick";
            case ATTENTION -> "src";
            case ADDED -> "plus";
            case RETURNED -> "back";
            case DROPPED -> "file";
        };
    }
}
