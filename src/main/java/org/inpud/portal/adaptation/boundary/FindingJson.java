package org.inpud.portal.adaptation.boundary;

import java.util.Locale;
import org.inpud.portal.adaptation.control.FindingView;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.web.Messages;

/**
 * A finding as the API serves it: of a check, or, with a category and a role, of a person.
 *
 * @param severity {@code error warning hint} of a check, {@code critical major minor} of a person
 */
public record FindingJson(
        String check,
        String category,
        String severity,
        String segment,
        Integer start,
        Integer end,
        String message,
        String suggestion,
        String role) {

    static FindingJson of(FindingView view, Messages messages, LanguageTag language) {
        if (view instanceof FindingView.OfPerson person) {
            return new FindingJson(
                    null,
                    person.category().name(),
                    person.severity().name().toLowerCase(Locale.ROOT),
                    null,
                    null,
                    null,
                    person.note().orElse(null),
                    null,
                    person.role().name());
        }
        return of(((FindingView.OfCheck) view).finding(), null, messages, language);
    }

    static FindingJson of(CheckFinding finding, String segment, Messages messages, LanguageTag language) {
        return new FindingJson(
                finding.check().spelling(),
                null,
                finding.severity().spelling(),
                segment,
                finding.span().map(CheckFinding.Span::start).orElse(null),
                finding.span().map(CheckFinding.Span::end).orElse(null),
                messages.of(language, finding.check().messageKey(), finding.facts()),
                finding.suggestion().orElse(null),
                null);
    }
}
