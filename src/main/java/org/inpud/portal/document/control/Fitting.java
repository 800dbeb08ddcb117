package org.inpud.portal.document.control;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourcePassage;

/**
 * Finds stored passages again in a file that is taken apart in another way today: other passages may have joined them,
 * or they may be read in another order, but they must say what they said.
 */
final class Fitting {

    /** Where there are no letters. */
    private static final String PICTURE = " ";

    private final List<PassageVersion> stored;
    private final List<String> before;
    private final List<String> after;

    /** Places of today, by the place among the stored. */
    private final Map<Integer, Integer> found = new HashMap<>();

    private Fitting(List<PassageVersion> stored, List<SourcePassage> today) {
        this.stored = stored;
        before = stored.stream()
                .map(version -> version.cut().isEmpty() ? PICTURE + version.shows() : Letters.of(version.cut()))
                .toList();
        after = today.stream()
                .map(passage -> passage.segments().isEmpty()
                        ? PICTURE + passage.place().get(Place.PICTURE)
                        : Letters.of(passage.segments()))
                .toList();
    }

    /** The versions at the places of today; nothing where one that changes something has no place. */
    static Optional<List<PassageVersion>> of(List<PassageVersion> stored, List<SourcePassage> today) {
        Fitting fitting = new Fitting(stored, today);
        fitting.findInOrder();
        fitting.findElsewhere();
        return fitting.placed();
    }

    /** Every version that tells what it is of must have a place. */
    static void requireWithin(int passages, Map<Integer, PassageVersion> versions) {
        versions.values().stream()
                .filter(version -> version.index() >= passages && version.isStored())
                .findFirst()
                .ifPresent(version -> {
                    throw new CutOtherwise(version.index());
                });
    }

    private void findInOrder() {
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                int older = delta.getSource().getPosition();
                int newer = delta.getTarget().getPosition();
                for (int i = 0; i < delta.getSource().size(); i++) {
                    found.put(older + i, newer + i);
                }
            }
        }
    }

    /** What says the same in another place, as often in one as in the other. */
    private void findElsewhere() {
        TreeSet<Integer> free = new TreeSet<>();
        for (int place = 0; place < after.size(); place++) {
            free.add(place);
        }
        free.removeAll(found.values());
        Map<String, List<Integer>> there = free.stream().collect(Collectors.groupingBy(after::get));
        Map<String, List<Integer>> missing = new HashMap<>();
        for (int place = 0; place < before.size(); place++) {
            if (!found.containsKey(place)) {
                missing.computeIfAbsent(before.get(place), text -> new ArrayList<>())
                        .add(place);
            }
        }
        missing.forEach((text, places) -> {
            List<Integer> same = there.getOrDefault(text, List.of());
            if (same.size() == places.size()) {
                for (int i = 0; i < same.size(); i++) {
                    found.put(places.get(i), same.get(i));
                }
            }
        });
    }

    private Optional<List<PassageVersion>> placed() {
        List<PassageVersion> placed = new ArrayList<>();
        for (int place = 0; place < stored.size(); place++) {
            PassageVersion version = stored.get(place);
            if (found.containsKey(place)) {
                placed.add(version.at(found.get(place)));
            } else if (!version.changesNothing()) {
                return Optional.empty();
            }
        }
        return Optional.of(placed);
    }
}
