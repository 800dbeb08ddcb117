package org.inpud.portal.publication.control;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.document.entity.Damage;
import org.inpud.portal.document.entity.Trace;
import org.inpud.portal.publication.entity.Edition;

/**
 * An edition with what became of its file: kinds and counts, since whoever brought the file knows the rest.
 *
 * @param left how much a second look still found, where somebody looked
 */
public record EditionReport(
        EditionView edition,
        List<Found<Trace>> scrubbed,
        Optional<Integer> left,
        boolean isFromPdf,
        List<Found<Damage>> damage) {

    /** Something that was found so many times. */
    public record Found<K extends Enum<K>>(K kind, int count) {}

    static EditionReport of(Edition edition) {
        return new EditionReport(
                EditionView.of(edition),
                inOrder(Trace.values(), edition.traces()),
                edition.tracesLeft(),
                edition.isFromPdf(),
                inOrder(Damage.values(), edition.damage()));
    }

    private static <K extends Enum<K>> List<Found<K>> inOrder(K[] kinds, Map<K, Integer> counts) {
        return Arrays.stream(kinds)
                .filter(counts::containsKey)
                .map(kind -> new Found<>(kind, counts.get(kind)))
                .toList();
    }
}
