package org.inpud.portal.adaptation.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.Carried.Line;
import org.inpud.portal.adaptation.control.Carried.Place;
import org.inpud.portal.adaptation.control.Carried.Result;
import org.inpud.portal.adaptation.control.Carried.Standing;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Content;
import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.document.entity.Typesetting;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.entity.Whereabouts;

/**
 * Works out what following another edition makes of the local changes: where the passage says the same, all stays; where
 * it says something else, what settles it must be decided again and its text looked at; where it is gone, the change is
 * archived with it, and where it is back, the change comes back.
 */
final class CarryChanges {

    private final Map<String, List<Line>> before;
    private final Map<String, List<Line>> after;
    private final Set<String> repainted;

    /**
     * @param repainted passages whose picture is another one now
     */
    private CarryChanges(List<Line> before, List<Line> after, Set<String> repainted) {
        this.before = before.stream().collect(Collectors.groupingBy(Line::passage));
        this.after = after.stream().collect(Collectors.groupingBy(Line::passage));
        this.repainted = repainted;
    }

    /** @param changes that stand, and that were archived with a passage */
    static List<CarriedChange> of(
            List<Line> before, List<Line> after, Set<String> repainted, List<LocalChange> changes) {
        CarryChanges carry = new CarryChanges(before, after, repainted);
        return changes.stream()
                .flatMap(change -> carry.carried(change).stream())
                .toList();
    }

    private Optional<CarriedChange> carried(LocalChange change) {
        List<Line> now = after.get(change.passage());
        if (change.isDropped()) {
            return Optional.ofNullable(now).map(lines -> {
                String said = said(lines);
                return new CarriedChange(change, Fate.RETURNED, said, change.fingerprint(said));
            });
        }
        if (now == null) {
            return Optional.of(new CarriedChange(change, Fate.DROPPED, "", ""));
        }
        String said = said(now);
        boolean isSame = !repainted.contains(change.passage())
                && said.equals(said(before.getOrDefault(change.passage(), List.of())));
        boolean isStirred = !isSame && change.act().covers() && change.isInForce();
        return Optional.of(new CarriedChange(
                change,
                isStirred ? Fate.ATTENTION : Fate.CARRIED,
                said,
                !change.isInForce() ? "" : isStirred ? change.fingerprint(said) : change.fingerprint()));
    }

    private static String said(List<Line> lines) {
        return Text.hash(
                lines.stream().map(line -> Typesetting.without(line.source())).collect(Collectors.joining("\n")));
    }

    /** What becomes of the segments of our own: they stand and go with their changes. */
    static List<Carried> own(List<Line> before, List<Line> after, List<CarriedChange> changes, List<Standing> own) {
        CarryChanges carry = new CarryChanges(before, after, Set.of());
        Map<Long, CarriedChange> byId = new HashMap<>();
        changes.forEach(carried -> byId.put(carried.change().id(), carried));
        Map<Long, Integer> ranks = new HashMap<>();
        List<Carried> all = new ArrayList<>();
        for (Standing text : own) {
            CarriedChange carried = byId.get(text.change().orElseThrow());
            if (carried != null) {
                int rank = ranks.merge(carried.change().id(), 1, Integer::sum) - 1;
                all.add(carry.own(text, carried, rank));
            }
        }
        return all;
    }

    private Carried own(Standing text, CarriedChange carried, int rank) {
        LocalChange change = carried.change();
        boolean isDropped = carried.fate() == Fate.DROPPED;
        boolean isStirred = change.act() == Act.REPLACE
                && (carried.fate() == Fate.ATTENTION || carried.fate() == Fate.RETURNED)
                && text.state() != RenderingState.EMPTY;
        Result result = isStirred
                ? new Result(
                        RenderingState.ATTENTION,
                        new Content("", text.target(), carried.fingerprint()).hash(),
                        Optional.empty(),
                        text.archive(),
                        text.errors(),
                        text.warnings(),
                        text.hints())
                : text.asItIs();
        Fate fate = isDropped ? Fate.DROPPED : isStirred ? Fate.ATTENTION : Fate.CARRIED;
        return new Carried(
                text.segment(),
                text.archive().isPresent() ? Fate.RETURNED : fate,
                Whereabouts.STAYED,
                Optional.empty(),
                Optional.empty(),
                text.archive().isPresent() ? Optional.empty() : Optional.of(text),
                new Place(text.passage(), isDropped ? text.position() : place(text, change, rank)),
                result,
                true);
    }

    /** As far from its passage as before. */
    private int place(Standing text, LocalChange change, int rank) {
        int anchor = anchor(after.get(change.passage()), change.act());
        return text.archive().isPresent() || !before.containsKey(change.passage())
                ? anchor + (change.act() == Act.ADD_BEFORE ? -Adaptations.DISTANCE / 4 : 1) + rank
                : anchor + text.position() - anchor(before.get(change.passage()), change.act());
    }

    private static int anchor(List<Line> passage, Act act) {
        return CarryOver.position(act == Act.ADD_BEFORE ? passage.get(0) : passage.get(passage.size() - 1));
    }
}
