package org.inpud.portal.lineage.boundary;

import java.util.Locale;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** Reads what callers ask for: what can't be understood is refused by the name of its field. */
final class Asked {

    private Asked() {}

    /** The adaptation of an address; what can't be one is not there. */
    static Outcome<AdaptationId> adaptation(String id) {
        return AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    /** A value that may be left out, but else is one of the enum's names, in any case. */
    static <E extends Enum<E>> Outcome<Optional<E>> maybeOne(Class<E> type, String value, String field) {
        if (value == null || value.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(
                    Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT).replace('-', '_'))));
        } catch (IllegalArgumentException unknown) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at(field));
        }
    }

    static <T> Outcome<T> missing(String field) {
        return Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at(field));
    }
}
