package org.inpud.portal.chronicle.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.chronicle.control.ChronicleFilter;
import org.inpud.portal.chronicle.control.EventKinds;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** Reads from an address which part of a chronicle is wanted. */
final class FilterOfChronicle {

    private FilterOfChronicle() {}

    static Outcome<ChronicleFilter> read(String adaptation, String kind, String from, String to) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> wanted = given(kind);
        if (wanted.isPresent() && !EventKinds.OF_NETWORKS.contains(wanted.get())) {
            refusals.add(Refusal.of(KernelRefusal.BAD_VALUE).at("kind"));
        }
        ChronicleFilter filter =
                new ChronicleFilter(given(adaptation), wanted, day(from, "from", refusals), day(to, "to", refusals));
        return refusals.isEmpty() ? Outcome.done(filter) : Outcome.refused(refusals);
    }

    private static Optional<LocalDate> day(String value, String field, List<Refusal> refusals) {
        try {
            return given(value).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            refusals.add(Refusal.of(KernelRefusal.BAD_VALUE).at(field));
            return Optional.empty();
        }
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
