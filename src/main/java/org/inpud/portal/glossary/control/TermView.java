package org.inpud.portal.glossary.control;

import java.time.Instant;
import java.util.Optional;
import org.inpud.portal.glossary.entity.Term;
import org.inpud.portal.glossary.entity.TermEntry;

/**
 * An entry as it is shown.
 *
 * @param network whose it is; none where it is common to all
 */
public record TermView(long id, Optional<String> network, TermEntry entry, Instant changedAt, long version) {

    static TermView of(Term term) {
        return new TermView(term.id(), term.network(), term.entry(), term.changedAt(), term.version());
    }
}
