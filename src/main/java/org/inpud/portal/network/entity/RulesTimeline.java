package org.inpud.portal.network.entity;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the rules in force came about, version by version. A national network’s change whenever it or its region makes
 * a change that is felt: what the region leaves as it holds is no version of theirs.
 */
public final class RulesTimeline {

    /** A change in one of the two lines of states. */
    private record Event(RulesState state, boolean isOfRegion) {}

    private final List<RulesState> own;
    private final List<RulesState> region;

    private RulesTimeline(List<RulesState> own, List<RulesState> region) {
        this.own = List.copyOf(own);
        this.region = List.copyOf(region);
    }

    /** @param own from the first to the last */
    public static RulesTimeline of(List<RulesState> own) {
        return new RulesTimeline(own, List.of());
    }

    /** @param region what the region had set for itself, from the first to the last */
    public RulesTimeline within(List<RulesState> region) {
        return new RulesTimeline(own, region);
    }

    /** All versions, the one in force first. */
    public List<RulesChange> versions() {
        Deque<RulesChange> found = new ArrayDeque<>();
        Optional<RulesState> mine = Optional.empty();
        Optional<RulesState> regions = Optional.empty();
        for (Event event : events()) {
            mine = event.isOfRegion() ? mine : Optional.of(event.state());
            regions = event.isOfRegion() ? Optional.of(event.state()) : regions;
            if (mine.isPresent()) {
                add(found, event, held(mine.get(), regions), version(mine.get(), regions));
            }
        }
        return List.copyOf(found);
    }

    private List<Event> events() {
        return Stream.concat(
                        region.stream().map(state -> new Event(state, true)),
                        own.stream().map(state -> new Event(state, false)))
                .sorted(Comparator.comparing(event -> event.state().from()))
                .toList();
    }

    private static void add(Deque<RulesChange> found, Event event, RulesWanted held, long version) {
        Optional<RulesChange> last = Optional.ofNullable(found.peekFirst());
        if (last.filter(one -> one.rules().equals(held)).isPresent()) {
            return;
        }
        RulesState state = event.state();
        last.ifPresent(one -> found.push(found.pop().endedAt(state.from())));
        boolean isStrangers = event.isOfRegion();
        found.push(new RulesChange(
                version,
                last.map(RulesChange::rules),
                held,
                state.from(),
                Optional.empty(),
                isStrangers,
                isStrangers ? Optional.empty() : state.by(),
                state.as()));
    }

    private static RulesWanted held(RulesState mine, Optional<RulesState> region) {
        return region.map(one -> new RegionalRules("", one.rules(), one.version()).stricter(mine.rules()))
                .orElse(mine.rules());
    }

    private static long version(RulesState mine, Optional<RulesState> region) {
        return mine.version() + region.map(RulesState::version).orElse(0L);
    }
}
