package org.inpud.portal.adaptation.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is written down of a local change: its kind and reason.
 *
 * @param note the reason in own words
 * @param evidence a reference, or a peer test's group size and month, never names
 * @param reviewBy the day by which it is to be looked at again
 */
public record ChangeRecord(
        ChangeCode code,
        Optional<ChangeReason> reason,
        String note,
        String evidence,
        Depth depth,
        Reach scope,
        Optional<LocalDate> reviewBy) {

    /** All of it as one text, the same as long as nobody writes it anew. */
    String told() {
        return String.join(
                "\n",
                code.name(),
                reason.map(Enum::name).orElse("null"),
                note,
                evidence,
                depth.name(),
                scope.name(),
                reviewBy.map(LocalDate::toString).orElse("null"));
    }
}
