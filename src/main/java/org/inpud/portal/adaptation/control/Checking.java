package org.inpud.portal.adaptation.control;

import java.util.List;
import java.util.stream.Stream;
import org.inpud.portal.check.control.SegmentChecks;
import org.inpud.portal.check.control.TermCheck;
import org.inpud.portal.check.control.TextChecks;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.kernel.LanguageTag;

/** How the texts of one adaptation are checked: against their source, and by what its network’s glossaries say. */
record Checking(LanguageTag from, LanguageTag to, TermCheck terms) {

    List<CheckFinding> of(String source, String target) {
        return Stream.concat(SegmentChecks.of(source, from, target, to).stream(), terms.of(source, target).stream())
                .toList();
    }

    /** On a segment of our own there is no source to compare with. */
    List<CheckFinding> of(String source, String target, boolean isOwn) {
        return isOwn ? TextChecks.of(target) : of(source, target);
    }
}
