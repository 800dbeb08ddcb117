package org.inpud.portal.adaptation.boundary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.document.control.PictureGuard;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Text;

/**
 * A local change as a caller writes it: whole to record it, in part to change it.
 *
 * @param picture in base 64; for a picture that is replaced, and only when it is recorded
 */
public record ChangeBody(
        String passage,
        String act,
        String code,
        String text,
        String reason,
        String note,
        String evidence,
        String depth,
        String scope,
        String reviewBy,
        String picture) {

    /** A picture in base 64 takes four letters for three bytes. */
    private static final int LONGEST_PICTURE = PictureGuard.MOST_BYTES / 3 * 4 + 64;

    private static final int LONGEST = 4000;

    Outcome<NewLocalChange> recorded() {
        if (passage == null || passage.isBlank()) {
            return Bodies.missing("passage");
        }
        if (code == null || reason == null) {
            return Bodies.missing(code == null ? "code" : "reason");
        }
        ChangeRecord blank = new ChangeRecord(
                ChangeCode.LEX, Optional.empty(), "", "", Depth.SURFACE, Reach.NETWORK, Optional.empty());
        return Bodies.one(Act.class, act, "act").then(wanted -> written(blank).then(record -> uploaded()
                .map(content -> new NewLocalChange(passage.strip(), wanted, Bodies.text(text), record, content))));
    }

    private Outcome<Optional<byte[]>> uploaded() {
        if (picture == null || picture.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            // One byte more than may come is enough to see that it is too many.
            return Outcome.done(Optional.of(
                    picture.length() > LONGEST_PICTURE
                            ? new byte[PictureGuard.MOST_BYTES + 1]
                            : Base64.getDecoder().decode(picture.strip())));
        } catch (IllegalArgumentException notBase64) {
            return Bodies.bad("picture");
        }
    }

    /** The record with everything that this body names, and the rest as it stood. */
    Outcome<ChangeRecord> written(ChangeRecord standing) {
        if (tooLong(note) || tooLong(evidence)) {
            return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST))
                    .at(tooLong(note) ? "note" : "evidence"));
        }
        return Bodies.maybeOne(ChangeCode.class, code, "code")
                .then(newCode -> Bodies.maybeOne(ChangeReason.class, reason, "reason")
                        .then(newReason -> Bodies.maybeOne(Depth.class, depth, "depth")
                                .then(newDepth -> Bodies.maybeOne(Reach.class, scope, "scope")
                                        .then(newReach -> day(standing)
                                                .map(newDay -> new ChangeRecord(
                                                        newCode.orElse(standing.code()),
                                                        newReason.or(standing::reason),
                                                        words(note, standing.note()),
                                                        words(evidence, standing.evidence()),
                                                        newDepth.orElse(standing.depth()),
                                                        newReach.orElse(standing.scope()),
                                                        newDay))))));
    }

    private Outcome<Optional<LocalDate>> day(ChangeRecord standing) {
        if (reviewBy == null || reviewBy.isBlank()) {
            return Outcome.done(standing.reviewBy());
        }
        return day(reviewBy).map(Optional::of);
    }

    static Outcome<LocalDate> day(String written) {
        try {
            return Outcome.done(LocalDate.parse(written.strip()));
        } catch (DateTimeException unreadable) {
            return Bodies.bad("reviewBy");
        }
    }

    private static String words(String given, String standing) {
        return given == null ? standing : Text.normal(given).strip();
    }

    private static boolean tooLong(String words) {
        return words != null && words.length() > LONGEST;
    }
}
