package org.inpud.portal.release.entity;

import java.time.LocalDate;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;

/**
 * A local change as a release shows it to its readers: what, and why.
 *
 * @param source the words of the source that it concerns
 * @param text the words that stand instead or beside; empty where something is left out or kept
 * @param note the reason in the network's own words
 * @param sourcePicture digest of the picture of the source that it replaces or leaves out
 * @param picture digest of what is shown instead
 */
public record FrozenChange(
        int number,
        String passage,
        Act act,
        ChangeCode code,
        Optional<ChangeReason> reason,
        String note,
        String evidence,
        String source,
        String text,
        Optional<LocalDate> reviewBy,
        Concurrence concurrence,
        Optional<String> sourcePicture,
        Optional<String> picture) {

    /** A change on words. */
    public FrozenChange(
            int number,
            String passage,
            Act act,
            ChangeCode code,
            Optional<ChangeReason> reason,
            String note,
            String evidence,
            String source,
            String text,
            Optional<LocalDate> reviewBy,
            Concurrence concurrence) {
        this(
                number,
                passage,
                act,
                code,
                reason,
                note,
                evidence,
                source,
                text,
                reviewBy,
                concurrence,
                Optional.empty(),
                Optional.empty());
    }

    /** The same on a picture. */
    public FrozenChange showing(Optional<String> before, Optional<String> after) {
        return new FrozenChange(
                number, passage, act, code, reason, note, evidence, source, text, reviewBy, concurrence, before, after);
    }
}
