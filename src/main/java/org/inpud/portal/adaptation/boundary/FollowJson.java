package org.inpud.portal.adaptation.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.FollowReport;
import org.inpud.portal.adaptation.control.PictureLinks;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.KeptPicture;
import org.inpud.portal.kernel.Role;

/**
 * What following an edition did, or would do.
 *
 * @param number of the report; nothing where it was only looked at
 * @param carried how many segments keep everything, those that are only set in another way ({@code typeset}) included
 * @param moved how many stand elsewhere, whatever else became of them
 * @param localChanges those that do not stand as they did
 * @param pictures those of the source that are others now
 */
public record FollowJson(
        int carried,
        int attention,
        int added,
        int dropped,
        int typeset,
        int moved,
        Integer number,
        int from,
        int to,
        String stage,
        List<ChangeJson> localChanges,
        List<RepaintedJson> pictures,
        List<LineJson> items,
        long total,
        String role,
        Instant at,
        Instant undoneAt,
        boolean mayUndo) {

    /** A local change: to be looked at again ({@code ATTENTION}), back, or archived with its passage. */
    public record ChangeJson(int number, String act, String passage, String fate, String note, String text) {}

    /** A picture before and after; null where no browser shows it. */
    public record RepaintedJson(
            String passage, LocalChangeJson.PictureJson before, LocalChangeJson.PictureJson after) {}

    private static LocalChangeJson.PictureJson picture(AdaptationId id, int edition, Optional<KeptPicture> picture) {
        return picture.map(shown -> LocalChangeJson.PictureJson.of(shown, PictureLinks.ofEdition(id, edition, shown)))
                .orElse(null);
    }

    /** A segment: its source before and after, its text and state before. */
    public record LineJson(
            String segment,
            String fate,
            String whereabouts,
            String passage,
            String before,
            String after,
            String target,
            String state,
            int comments) {

        static LineJson of(FollowReport.Line line) {
            return new LineJson(
                    line.segment(),
                    line.fate().name(),
                    line.whereabouts().name(),
                    line.passage(),
                    line.before().orElse(null),
                    line.after().orElse(null),
                    line.target().orElse(null),
                    line.state().map(Enum::name).orElse(null),
                    line.comments());
        }
    }

    static FollowJson of(FollowReport report) {
        FollowReport.Counts counts = report.counts();
        return new FollowJson(
                counts.carried(),
                counts.attention(),
                counts.added(),
                counts.dropped(),
                counts.typeset(),
                counts.moved(),
                report.number() == 0 ? null : report.number(),
                report.from(),
                report.to(),
                report.stage().name(),
                report.changes().stream()
                        .map(change -> new ChangeJson(
                                change.number(),
                                change.act().name(),
                                change.passage(),
                                change.fate().name(),
                                change.note(),
                                change.text()))
                        .toList(),
                report.pictures().stream()
                        .map(line -> new RepaintedJson(
                                line.passage(),
                                picture(report.adaptation(), report.from(), line.before()),
                                picture(report.adaptation(), report.to(), line.after())))
                        .toList(),
                report.lines().items().stream().map(LineJson::of).toList(),
                report.lines().total(),
                report.role().map(Role::name).orElse(null),
                report.at().orElse(null),
                report.undoneAt().orElse(null),
                report.mayUndo());
    }
}
