package org.inpud.portal.publication.boundary;

import java.util.function.Function;
import org.inpud.portal.kernel.Outcome;

/** Shows what stands instead, where somebody was faster, in the same form in which the API serves it. */
final class Current {

    private Current() {}

    static <V> Outcome<V> shownAs(Outcome<V> outcome, Class<V> type, Function<V, Object> json) {
        return outcome instanceof Outcome.Refused<V> refused
                ? new Outcome.Refused<>(
                        refused.refusals(),
                        refused.current()
                                .filter(type::isInstance)
                                .map(type::cast)
                                .map(json))
                : outcome;
    }
}
