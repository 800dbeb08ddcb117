package org.inpud.portal.adaptation.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.FindingCategory;
import org.inpud.portal.adaptation.entity.FindingSeverity;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.kernel.Role;

/** A finding on a segment: a check's, whose sentence is a message, or a person's, in their own words. */
public sealed interface FindingView {

    /** Whether it holds up submitting. */
    boolean isBlocking();

    /** What a check found in the present text. */
    record OfCheck(CheckFinding finding) implements FindingView {

        @Override
        public boolean isBlocking() {
            return finding.severity() == org.inpud.portal.check.entity.CheckSeverity.ERROR;
        }

        public String messageKey() {
            return finding.check().messageKey();
        }

        public Map<String, Object> facts() {
            return finding.facts();
        }
    }

    /** What a person remarked on the present text. */
    record OfPerson(FindingCategory category, FindingSeverity severity, Optional<String> note, Role role)
            implements FindingView {

        @Override
        public boolean isBlocking() {
            return severity.isBlocking();
        }
    }
}
