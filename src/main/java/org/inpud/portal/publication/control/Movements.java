package org.inpud.portal.publication.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inpud.portal.publication.control.HeaviestChain.Pair;
import org.inpud.portal.publication.entity.Whereabouts;

/**
 * Tells from the labels of two editions which segments moved: the passages that kept their order, as many as can be,
 * stayed; the others moved, and segments that left their passage were split off, merged, or moved alone.
 */
public final class Movements {

    private final Map<String, String> passageBefore;
    private final Set<String> passagesBefore;
    private final Set<String> passagesAfter;
    private final Set<String> moved;

    private Movements(Map<String, String> before, Map<String, String> after) {
        passageBefore = before;
        passagesBefore = Set.copyOf(before.values());
        passagesAfter = Set.copyOf(after.values());
        moved = moved(order(before), order(after));
    }

    /**
     * @param before the passage of each segment, in the order of the one edition
     * @param after the same of the other
     */
    public static Movements between(LinkedHashMap<String, String> before, LinkedHashMap<String, String> after) {
        return new Movements(before, after);
    }

    /** Where a segment that both editions have stands now, compared with where it stood. */
    public Whereabouts of(String segment, String passage) {
        String was = passageBefore.get(segment);
        if (was == null || was.equals(passage)) {
            return moved.contains(passage) ? Whereabouts.MOVED : Whereabouts.STAYED;
        }
        if (!passagesBefore.contains(passage)) {
            return Whereabouts.SPLIT;
        }
        return passagesAfter.contains(was) ? Whereabouts.MOVED : Whereabouts.MERGED;
    }

    private static Map<String, Integer> order(Map<String, String> passages) {
        Map<String, Integer> order = new LinkedHashMap<>();
        passages.values().forEach(passage -> order.putIfAbsent(passage, order.size()));
        return order;
    }

    private static Set<String> moved(Map<String, Integer> before, Map<String, Integer> after) {
        Map<Integer, String> labels = new HashMap<>();
        List<Pair> common = new ArrayList<>();
        after.forEach((passage, place) -> {
            if (before.containsKey(passage)) {
                labels.put(place, passage);
                common.add(new Pair(before.get(passage), place, 1));
            }
        });
        HeaviestChain.of(common, before.size()).forEach(kept -> labels.remove(kept.newer()));
        return labels.values().stream().collect(Collectors.toUnmodifiableSet());
    }
}
