package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/**
 * Somebody looks for the adaptations of their networks, and for those of others that they were let into; further work
 * in progress is not theirs to know of.
 */
@UseCase
public class FindAdaptations {

    private static final String FROM = " from adaptation a join publication p on p.key = a.publication"
            + " join edition e on e.id = a.edition where (a.network = any (string_to_array(?1, ' '))"
            + " or a.id = any (string_to_array(?1, ' '))) and (?2 = '' or a.publication = ?2) and (?3 = '' or a.network = ?3"
            + " or a.network in (select n.key from network n where n.parent = ?3))"
            + " and (?4 = '' or a.language = ?4) and (?5 = '' or a.stage = ?5)";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Ancestry ancestry;

    /** The last moved first. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<Found<AdaptationSummary>> find(Actor actor, AdaptationFilter filter, int offset, int size) {
        String places = actor.roles().stream()
                .filter(held -> Capability.SEE_WORK.isHeldBy(held.role()))
                .flatMap(held -> held.work().or(held::network).stream())
                .distinct()
                .reduce("", (all, place) -> all + " " + place)
                .strip();
        String page = "with page as (select a.id, p.title, e.number, p.editions - e.number as behind, a.stage,"
                + " e.words, a.moved_at" + FROM + " order by a.moved_at desc, a.id limit ?6 offset ?7)"
                + " select page.id, page.title, page.number, page.behind, page.stage, page.moved_at,"
                + " done.segments, done.rendered, done.reviewed, page.words from page cross join lateral"
                + " (select count(*) as segments,"
                + " count(*) filter (where not w.counts or w.state in ('RENDERED', 'REVIEWED')) as rendered,"
                + " count(*) filter (where w.counts and w.state = 'REVIEWED'"
                + " or not w.counts and c.decision = 'ACCEPTED') as reviewed"
                + " from rendering_at_work w left join local_change c on c.id = w.cover where w.adaptation = page.id"
                + " and (w.local_change is null or w.counts)) done order by page.moved_at desc, page.id";
        List<AdaptationSummary> items = Row.all(bind(entities.createNativeQuery(page), places, filter)
                        .setParameter(6, size)
                        .setParameter(7, offset)
                        .getResultList())
                .stream()
                .map(FindAdaptations::summary)
                .toList();
        Map<AdaptationId, Integer> waiting =
                ancestry.waiting(items.stream().map(AdaptationSummary::id).toList());
        Query count = bind(entities.createNativeQuery("select count(*)" + FROM), places, filter);
        return Outcome.done(new Found<>(
                items.stream()
                        .map(one -> one.with(waiting.getOrDefault(one.id(), 0)))
                        .toList(),
                Row.of(count.getSingleResult()).number()));
    }

    private static Query bind(Query query, String places, AdaptationFilter filter) {
        return query.setParameter(1, places)
                .setParameter(2, filter.publication().orElse(""))
                .setParameter(3, filter.network().orElse(""))
                .setParameter(4, filter.language().map(Object::toString).orElse(""))
                .setParameter(5, filter.stage().map(Stage::name).orElse(""));
    }

    private static AdaptationSummary summary(Row row) {
        AdaptationId id = AdaptationId.parse(row.text()).orElseThrow();
        String title = row.text();
        int edition = row.small();
        int behind = row.small();
        Stage stage = row.one(Stage.class);
        java.time.Instant movedAt = row.moment();
        Progress progress = new Progress(row.small(), row.small(), row.small(), row.small());
        return new AdaptationSummary(id, title, edition, behind, 0, stage, progress, movedAt);
    }
}
