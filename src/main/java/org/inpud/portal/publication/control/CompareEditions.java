package org.inpud.portal.publication.control;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.Segment;

/** What differs between two editions of a publication, segment by segment: labels tell what is the same one. */
@UseCase
public class CompareEditions {

    /** A segment that is in both editions with different texts. */
    public record Changed(String id, String passage, String before, String after) {}

    /** A segment that only one of them has. */
    public record Single(String id, String passage, String source) {}

    public record Comparison(int unchanged, List<Changed> changed, List<Single> added, List<Single> removed) {}

    @Inject
    private Editions editions;

    /**
     * @param before number of one edition
     * @param after number of the other, usually the newer
     */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<Comparison> compare(Actor actor, PublicationKey key, int before, int after) {
        Optional<Edition> older = editions.find(key, before);
        Optional<Edition> newer = editions.find(key, after);
        if (older.isEmpty() || newer.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        return Outcome.done(compared(
                editions.segments(older.get().id()),
                editions.segments(newer.get().id())));
    }

    static Comparison compared(List<Segment> older, List<Segment> newer) {
        Map<String, Segment> left = new LinkedHashMap<>();
        older.forEach(segment -> left.put(segment.label(), segment));
        int unchanged = 0;
        List<Changed> changed = new ArrayList<>();
        List<Single> added = new ArrayList<>();
        for (Segment after : newer) {
            Segment before = left.remove(after.label());
            if (before == null) {
                added.add(single(after));
            } else if (before.hash().equals(after.hash())) {
                unchanged++;
            } else {
                changed.add(new Changed(after.label(), after.passage().label(), before.source(), after.source()));
            }
        }
        return new Comparison(
                unchanged,
                changed,
                added,
                left.values().stream().map(CompareEditions::single).toList());
    }

    private static Single single(Segment segment) {
        return new Single(segment.label(), segment.passage().label(), segment.source());
    }
}
