package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.adaptation.entity.Follow;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.Whereabouts;

/** Tells what following did, from what was kept of it, and what it would do, from what is worked out. */
@ApplicationScoped
class FollowReports {

    private static final String NOTABLE = " and (f.fate <> 'CARRIED' or f.whereabouts <> 'STAYED')";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Editions editions;

    @Inject
    private Follows follows;

    @Inject
    private Adaptations adaptations;

    @Inject
    private OwnTexts texts;

    @Inject
    private FollowReading reading;

    @Inject
    private SourceSpots spots;

    Outcome<FollowReport> preview(Adaptation adaptation, int number, FollowFilter filter) {
        Optional<Edition> to = editions.find(PublicationKey.of(adaptation.id().publication()), number);
        if (to.isEmpty()) {
            return Outcome.refused(Refusal.of(AdaptationRefusal.UNKNOWN_EDITION).at(Follows.EDITION));
        }
        if (to.get().id() == adaptation.edition()) {
            return Outcome.refused(AdaptationRefusal.FOLLOWED_ALREADY);
        }
        Edition from = editions.find(adaptation.edition()).orElseThrow();
        FollowReading.Plan plan = reading.plan(adaptation, from, to.get());
        boolean isBackToWork = plan.leavesWork() || adaptation.stage() == Stage.RELEASED;
        return Outcome.done(new FollowReport(
                adaptation.id(),
                from.language().value(),
                0,
                from.number(),
                to.get().number(),
                isBackToWork ? Stage.TRANSLATING : adaptation.stage(),
                counts(plan.segments()),
                plan.changes().stream()
                        .filter(carried -> carried.fate() != Fate.CARRIED)
                        .map(carried -> new FollowReport.ChangeLine(
                                carried.change().number(),
                                carried.change().act(),
                                carried.change().passage(),
                                carried.fate(),
                                carried.change().written().note(),
                                texts.of(adaptation, carried.change()).text()))
                        .toList(),
                spots.changed(from, to.get()),
                lines(plan.segments(), filter),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    private static FollowReport.Counts counts(List<Carried> segments) {
        Map<Fate, Integer> counts = Following.counts(segments);
        int typeset = counts.getOrDefault(Fate.TYPESET, 0);
        return new FollowReport.Counts(
                counts.getOrDefault(Fate.CARRIED, 0) + counts.getOrDefault(Fate.RETURNED, 0) + typeset,
                typeset,
                (int) segments.stream()
                        .filter(carried -> !carried.isOwn() && carried.whereabouts() != Whereabouts.STAYED)
                        .count(),
                counts.getOrDefault(Fate.ATTENTION, 0),
                counts.getOrDefault(Fate.ADDED, 0),
                counts.getOrDefault(Fate.DROPPED, 0));
    }

    private static Found<FollowReport.Line> lines(List<Carried> segments, FollowFilter filter) {
        List<Carried> wanted = segments.stream()
                .filter(carried -> !carried.isOwn())
                .filter(carried -> filter.fate()
                        .map(fate -> fate == carried.fate())
                        .orElse(carried.fate() != Fate.CARRIED || carried.whereabouts() != Whereabouts.STAYED))
                .toList();
        return new Found<>(
                wanted.stream()
                        .skip(filter.offset())
                        .limit(filter.size())
                        .map(carried -> new FollowReport.Line(
                                carried.segment(),
                                carried.fate(),
                                carried.whereabouts(),
                                carried.place().passage(),
                                carried.before(),
                                carried.after(),
                                carried.text().map(Carried.Standing::target),
                                carried.text().map(Carried.Standing::state),
                                0))
                        .toList(),
                wanted.size());
    }

    /** Without its lines. */
    FollowReport summary(AdaptationId id, Follow follow) {
        return report(id, follow, new Found<>(List.of(), 0));
    }

    FollowReport whole(AdaptationId id, Follow follow, FollowFilter filter) {
        String where = " where f.follow = ?1 and f.segment like 's%'"
                + filter.fate().map(fate -> " and f.fate = ?2").orElse(NOTABLE);
        Query lines = wanted(
                "select f.segment, f.fate, f.whereabouts, coalesce(f.passage_after, f.passage), b.source, a.source,"
                        + " f.target, f.state, (select count(*) from segment_comment c"
                        + " where c.adaptation = e.adaptation and c.segment = f.segment)"
                        + " from followed_segment f join edition_follow e on e.id = f.follow"
                        + " left join segment b on b.edition = coalesce(f.rendered_from, e.from_edition)"
                        + " and b.label = f.segment"
                        + " left join segment a on a.edition = e.to_edition and a.label = f.segment" + where
                        + " order by f.fate = 'DROPPED', f.position_after, f.segment",
                follow,
                filter);
        long total = Row.of(wanted("select count(*) from followed_segment f" + where, follow, filter)
                        .getSingleResult())
                .number();
        List<FollowReport.Line> found =
                Row.all(lines.setFirstResult(filter.offset())
                                .setMaxResults(filter.size())
                                .getResultList())
                        .stream()
                        .map(row -> new FollowReport.Line(
                                row.text(),
                                row.one(Fate.class),
                                row.one(Whereabouts.class),
                                row.text(),
                                row.maybeText(),
                                row.maybeText(),
                                row.maybeText(),
                                row.maybeOne(RenderingState.class),
                                row.small()))
                        .toList();
        return report(id, follow, new Found<>(found, total));
    }

    private Query wanted(String query, Follow follow, FollowFilter filter) {
        Query wanted = entities.createNativeQuery(query).setParameter(1, follow.id());
        filter.fate().ifPresent(fate -> wanted.setParameter(2, fate.name()));
        return wanted;
    }

    private FollowReport report(AdaptationId id, Follow follow, Found<FollowReport.Line> lines) {
        Adaptation adaptation = adaptations.find(id).orElseThrow();
        int moved = Row.of(entities.createNativeQuery("select count(*) from followed_segment where follow = ?1"
                                + " and whereabouts <> 'STAYED' and segment like 's%'")
                        .setParameter(1, follow.id())
                        .getSingleResult())
                .small();
        return new FollowReport(
                id,
                editions.find(follow.to().row()).orElseThrow().language().value(),
                follow.number(),
                follow.from().number(),
                follow.to().number(),
                follow.undoneAt().isPresent() ? follow.stageBefore() : follow.stageAfter(),
                new FollowReport.Counts(
                        follow.carried(),
                        follow.typeset(),
                        moved,
                        follow.attention(),
                        follow.added(),
                        follow.dropped()),
                changes(follow),
                spots.changed(
                        editions.find(follow.from().row()).orElseThrow(),
                        editions.find(follow.to().row()).orElseThrow()),
                lines,
                Optional.of(follow.role()),
                Optional.of(follow.followedAt()),
                follow.undoneAt(),
                follows.undoable(adaptation)
                        .filter(last -> last.number() == follow.number())
                        .isPresent());
    }

    private List<FollowReport.ChangeLine> changes(Follow follow) {
        return Row.all(entities.createNativeQuery("select f.number, c.act, f.passage, f.fate, c.note, f.own_text"
                                + " from followed_change f join local_change c on c.id = f.local_change"
                                + " where f.follow = ?1 and f.fate <> 'CARRIED' order by f.number")
                        .setParameter(1, follow.id())
                        .getResultList())
                .stream()
                .map(row -> new FollowReport.ChangeLine(
                        row.small(), row.one(Act.class), row.text(), row.one(Fate.class), row.text(), row.text()))
                .toList();
    }
}
