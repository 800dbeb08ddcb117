package org.inpud.portal.publication.control;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.Segment;
import org.inpud.portal.publication.entity.Whereabouts;

/** What differs between two editions of a publication, segment by segment: labels tell what is the same one. */
@UseCase
public class CompareEditions {

    /** A segment that is in both editions with different texts. */
    public record Changed(String id, String passage, String before, String after) {}

    /** A segment that only one of them has. */
    public record Single(String id, String passage, String source) {}

    /** A segment, changed or not, that stands elsewhere: with its passage, or in another one. */
    public record Moved(String id, Whereabouts how, String before, String after) {}

    public record Comparison(
            int unchanged, List<Changed> changed, List<Single> added, List<Single> removed, List<Moved> moved) {}

    /**
     * One difference in the order of reading.
     *
     * @param how nothing where the segment stands only in one of them
     */
    public record Difference(
            String id, String passage, Optional<Whereabouts> how, Optional<String> before, Optional<String> after) {}

    /** Some differences of all, with how many there are of which kind. */
    public record Differences(
            List<Difference> items, int total, int unchanged, int changed, int added, int removed, int moved) {}

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

    /** The differences in the order of reading, what is gone where it stood; two queries, whatever the size. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<Differences> differences(
            Actor actor, PublicationKey key, int before, int after, int offset, int size) {
        Optional<Edition> older = editions.find(key, before);
        Optional<Edition> newer = editions.find(key, after);
        if (older.isEmpty() || newer.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        List<Segment> left = editions.segments(older.get().id());
        List<Segment> right = editions.segments(newer.get().id());
        Comparison counted = compared(left, right);
        List<Difference> all = inOrder(left, right);
        return Outcome.done(new Differences(
                all.stream().skip(offset).limit(size).toList(),
                all.size(),
                counted.unchanged(),
                counted.changed().size(),
                counted.added().size(),
                counted.removed().size(),
                counted.moved().size()));
    }

    static List<Difference> inOrder(List<Segment> older, List<Segment> newer) {
        Movements movements = Movements.between(passages(older), passages(newer));
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < older.size(); i++) {
            places.put(older.get(i).label(), i);
        }
        Set<String> still = newer.stream().map(Segment::label).collect(Collectors.toSet());
        List<Difference> all = new ArrayList<>();
        int told = 0;
        for (Segment after : newer) {
            Integer place = places.get(after.label());
            if (place == null) {
                all.add(difference(after, Optional.empty(), null, after));
                continue;
            }
            for (; told < place; told++) {
                addGone(all, older.get(told), still);
            }
            Segment before = older.get(place);
            Whereabouts how = movements.of(after.label(), after.passage().label());
            if (how != Whereabouts.STAYED || !before.hash().equals(after.hash())) {
                all.add(difference(after, Optional.of(how), before, after));
            }
        }
        for (; told < older.size(); told++) {
            addGone(all, older.get(told), still);
        }
        return all;
    }

    private static void addGone(List<Difference> all, Segment segment, Set<String> still) {
        if (!still.contains(segment.label())) {
            all.add(difference(segment, Optional.empty(), segment, null));
        }
    }

    private static Difference difference(Segment shown, Optional<Whereabouts> how, Segment before, Segment after) {
        return new Difference(
                shown.label(),
                shown.passage().label(),
                how,
                Optional.ofNullable(before).map(Segment::source),
                Optional.ofNullable(after).map(Segment::source));
    }

    private static LinkedHashMap<String, String> passages(List<Segment> segments) {
        LinkedHashMap<String, String> passages = new LinkedHashMap<>();
        segments.forEach(
                segment -> passages.put(segment.label(), segment.passage().label()));
        return passages;
    }

    static Comparison compared(List<Segment> older, List<Segment> newer) {
        Movements movements = Movements.between(passages(older), passages(newer));
        Map<String, Segment> left = new LinkedHashMap<>();
        older.forEach(segment -> left.put(segment.label(), segment));
        int unchanged = 0;
        List<Changed> changed = new ArrayList<>();
        List<Single> added = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        for (Segment after : newer) {
            Segment before = left.remove(after.label());
            String passage = after.passage().label();
            if (before == null) {
                added.add(single(after));
                continue;
            }
            if (before.hash().equals(after.hash())) {
                unchanged++;
            } else {
                changed.add(new Changed(after.label(), passage, before.source(), after.source()));
            }
            Whereabouts how = movements.of(after.label(), passage);
            if (how != Whereabouts.STAYED) {
                moved.add(new Moved(after.label(), how, before.passage().label(), passage));
            }
        }
        return new Comparison(
                unchanged,
                changed,
                added,
                left.values().stream().map(CompareEditions::single).toList(),
                moved);
    }

    private static Single single(Segment segment) {
        return new Single(segment.label(), segment.passage().label(), segment.source());
    }
}
