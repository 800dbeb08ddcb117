package org.inpud.portal.adaptation.boundary;

import java.util.Locale;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** Reads what callers send: what can't be understood is refused by the name of its field. */
final class Bodies {

    private Bodies() {}

    /** The adaptation of an address; what can't be one is not there. */
    static Outcome<AdaptationId> adaptation(String id) {
        return AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    /** A value that must be one of the enum's names, in any case. */
    static <E extends Enum<E>> Outcome<E> one(Class<E> type, String value, String field) {
        if (value == null || value.isBlank()) {
            return missing(field);
        }
        return maybeOne(type, value, field).map(Optional::orElseThrow);
    }

    /** A value that may be left out, but else must be one of the enum's names. */
    static <E extends Enum<E>> Outcome<Optional<E>> maybeOne(Class<E> type, String value, String field) {
        if (value == null || value.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(
                    Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT).replace('-', '_'))));
        } catch (IllegalArgumentException unknown) {
            return bad(field);
        }
    }

    static <T> Outcome<T> missing(String field) {
        return Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at(field));
    }

    static <T> Outcome<T> bad(String field) {
        return Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at(field));
    }

    /** Text that is there; blank counts as left out. */
    static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(words -> !words.isBlank());
    }
}
