package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.control.Carried.Line;
import org.inpud.portal.adaptation.control.Carried.Standing;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.Place;

/** Reads what following needs to know, in the same few queries whatever the size, and has it worked out. */
@ApplicationScoped
class FollowReading {

    private static final String ARCHIVED = " from followed_segment f join edition_follow e on e.id = f.follow"
            + " where e.adaptation = ?1 and e.undone_at is null and f.fate = 'DROPPED'";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private LocalChanges changes;

    @Inject
    private Checkings checkings;

    @Inject
    private SourceSpots spots;

    /** What following would do, and has not done yet. */
    record Plan(List<Carried> segments, List<CarriedChange> changes) {

        /** Whether somebody must work on it before it is whole again. */
        boolean leavesWork() {
            return segments.stream()
                            .anyMatch(carried -> carried.fate().asksForWork()
                                    || carried.result().state() == RenderingState.ATTENTION)
                    || changes.stream()
                            .anyMatch(carried -> carried.fate() == Fate.ATTENTION || carried.fate() == Fate.RETURNED);
        }
    }

    Plan plan(Adaptation adaptation, Edition from, Edition to) {
        List<Line> before = lines(from.id());
        List<Line> after = lines(to.id());
        List<Standing> texts = texts(adaptation);
        List<Standing> archived = archived(adaptation, after);
        List<LocalChange> all = new ArrayList<>(changes.of(adaptation.id()));
        all.addAll(changes.dropped(adaptation.id()));
        Map<String, SourceSpots.Spot> older = spots.of(from.id());
        Map<String, SourceSpots.Spot> newer = spots.of(to.id());
        Set<String> repainted = newer.values().stream()
                .filter(spot -> spot.isOtherThan(older.get(spot.passage())))
                .map(SourceSpots.Spot::passage)
                .collect(Collectors.toSet());
        List<Line> allBefore = withUnspoken(before, older);
        List<Line> allAfter = withUnspoken(after, newer);
        List<CarriedChange> carried = CarryChanges.of(allBefore, allAfter, repainted, all);
        CarryOver.Known known = new CarryOver.Known(
                from.id(),
                before,
                after,
                texts,
                olderSources(adaptation),
                archived,
                judged(adaptation),
                repainted(adaptation, after, older, newer),
                checkings.of(adaptation.id(), from.language()));
        List<Carried> segments = new ArrayList<>(CarryOver.of(known, carried));
        List<Standing> own = new ArrayList<>(texts);
        own.addAll(archived);
        own.removeIf(text -> text.change().isEmpty());
        segments.addAll(CarryChanges.own(allBefore, allAfter, carried, own));
        return new Plan(segments, carried);
    }

    /** A picture without words stands where the text behind it begins. */
    private static List<Line> withUnspoken(List<Line> lines, Map<String, SourceSpots.Spot> spots) {
        return Stream.concat(
                        lines.stream(),
                        spots.values().stream()
                                .filter(spot -> !spot.isSpoken())
                                .map(spot -> new Line("", spot.passage(), "", spot.next())))
                .toList();
    }

    /** Segments whose text was written for another picture than the one that the newer edition shows. */
    private Set<String> repainted(
            Adaptation adaptation,
            List<Line> after,
            Map<String, SourceSpots.Spot> older,
            Map<String, SourceSpots.Spot> newer) {
        if (newer.isEmpty()) {
            return Set.of();
        }
        Map<String, SourceSpots.Spot> behind = new HashMap<>();
        Row.all(entities.createNativeQuery("select r.segment, p.label, p.place from rendering r"
                                + " join segment s on s.edition = r.rendered_from and s.label = r.segment"
                                + " join passage p on p.id = s.passage where r.adaptation = ?1 and p.kind = 'PICTURE'")
                        .setParameter(1, adaptation.id().toString())
                        .getResultList())
                .forEach(row ->
                        behind.put(row.text(), new SourceSpots.Spot(row.text(), Place.read(row.text()), true, 0)));
        return after.stream()
                .filter(line -> newer.containsKey(line.passage()))
                .filter(line -> newer.get(line.passage())
                        .isOtherThan(behind.getOrDefault(line.segment(), older.get(line.passage()))))
                .map(Line::segment)
                .collect(Collectors.toSet());
    }

    private List<Line> lines(long edition) {
        return Row.all(entities.createNativeQuery("select s.label, p.label, s.source, s.position from segment s"
                                + " join passage p on p.id = s.passage where s.edition = ?1 order by s.position")
                        .setParameter(1, edition)
                        .getResultList())
                .stream()
                .map(row -> new Line(row.text(), row.text(), row.text(), row.small()))
                .toList();
    }

    private List<Standing> texts(Adaptation adaptation) {
        return standing(
                "select segment, passage, local_change, position, target, state, hash, rendered_from,"
                        + " cast(null as bigint), errors, warnings, hints"
                        + " from rendering where adaptation = ?1 order by position",
                adaptation);
    }

    /** What earlier follows archived and could come back now: the last state of each. */
    private List<Standing> archived(Adaptation adaptation, List<Line> after) {
        Set<String> wanted = after.stream().map(Line::segment).collect(Collectors.toSet());
        return standing(
                        "select segment, passage, local_change, position, target, state, hash, rendered_from, follow,"
                                + " errors, warnings, hints from (select distinct on (f.segment) f.*" + ARCHIVED
                                + " order by f.segment, f.follow desc) f"
                                + " where not exists (select 1 from rendering r where r.adaptation = ?1 and r.segment = f.segment)"
                                + " order by position",
                        adaptation)
                .stream()
                .filter(text -> text.change().isPresent() || wanted.contains(text.segment()))
                .toList();
    }

    private List<Standing> standing(String query, Adaptation adaptation) {
        return Row.all(entities.createNativeQuery(query)
                        .setParameter(1, adaptation.id().toString())
                        .getResultList())
                .stream()
                .map(row -> new Standing(
                        row.text(),
                        row.text(),
                        row.maybeNumber(),
                        row.small(),
                        row.text(),
                        row.one(RenderingState.class),
                        row.text(),
                        row.maybeNumber(),
                        row.maybeNumber(),
                        row.small(),
                        row.small(),
                        row.small()))
                .toList();
    }

    /** The sources that texts render which are behind already, and that archived texts rendered. */
    private Map<String, String> olderSources(Adaptation adaptation) {
        return Row.all(entities.createNativeQuery("select s.label, s.source from rendering r join segment s"
                                + " on s.edition = r.rendered_from and s.label = r.segment where r.adaptation = ?1"
                                + " union all select s.label, s.source from (select distinct on (f.segment) f.segment,"
                                + " coalesce(f.rendered_from, e.from_edition) as edition" + ARCHIVED
                                + " order by f.segment, f.follow desc) f join segment s on s.edition = f.edition"
                                + " and s.label = f.segment where not exists (select 1 from rendering r"
                                + " where r.adaptation = ?1 and r.segment = f.segment)")
                        .setParameter(1, adaptation.id().toString())
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(Row::text, Row::text));
    }

    /** How texts stood, whose source has changed under them, before it did. */
    private Map<String, Standing> judged(Adaptation adaptation) {
        Map<String, Standing> judged = new HashMap<>();
        standing(
                        "select distinct on (f.segment) f.segment, f.passage, f.local_change, f.position, f.target, f.state,"
                                + " f.hash, f.rendered_from, cast(null as bigint), f.errors, f.warnings, f.hints"
                                + " from followed_segment f join edition_follow e on e.id = f.follow"
                                + " join rendering r on r.adaptation = e.adaptation and r.segment = f.segment"
                                + " and r.rendered_from = e.from_edition"
                                + " where e.adaptation = ?1 and e.undone_at is null and f.fate = 'ATTENTION' and f.rendering is not null"
                                + " and f.rendered_from is null order by f.segment, f.follow desc",
                        adaptation)
                .forEach(text -> judged.put(text.segment(), text));
        return judged;
    }
}
