package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Somebody replaces words all over an adaptation: first they see what would become of each segment, then they choose. */
@UseCase
public class ReplaceText {

    /** So many at once can still be looked through. */
    static final int MOST = 200;

    /** What would become of one segment. */
    public record Preview(
            String segment,
            String passage,
            String source,
            String before,
            String after,
            RenderingState state,
            long version) {}

    /** A text to save, and the version of the segment that its author has seen. */
    public record Save(String segment, long version, Written written) {}

    /** What became of it: the segment as it stands now, or why it was not saved. */
    public record Saved(String segment, Outcome<SegmentView> outcome) {}

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private RenderSegment render;

    /** Writes nothing. */
    @Requires(Capability.TRANSLATE)
    public Outcome<Found<Preview>> preview(Actor actor, AdaptationId adaptation, Search search, String by) {
        List<Preview> all = Row.all(entities.createNativeQuery("select w.segment, w.passage, coalesce(s.source, ''),"
                                + " w.target, w.state, w.version from rendering_at_work w"
                                + " join adaptation a on a.id = w.adaptation left join segment s"
                                + " on s.edition = a.edition and s.label = w.segment"
                                + " where w.adaptation = ?1 and w.counts and w.target <> '' order by w.position")
                        .setParameter(1, adaptation.toString())
                        .getResultList())
                .stream()
                .map(row -> new Preview(
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        "",
                        row.one(RenderingState.class),
                        row.number()))
                .flatMap(found -> search.replace(found.before(), by).stream().map(after -> becoming(found, after)))
                .toList();
        return Outcome.done(new Found<>(all.stream().limit(MOST).toList(), all.size()));
    }

    private static Preview becoming(Preview found, String after) {
        return new Preview(
                found.segment(),
                found.passage(),
                found.source(),
                found.before(),
                after,
                found.state(),
                found.version());
    }

    /** Saves several texts; one that somebody else was faster with stays as it is and is reported. */
    @Requires(Capability.TRANSLATE)
    public Outcome<List<Saved>> saveAll(Actor actor, AdaptationId adaptation, List<Save> saves) {
        if (saves.size() > MOST) {
            return Outcome.refused(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", MOST)).at("items"));
        }
        // In one order for everybody, so that two such saves never wait for each other.
        return Outcome.done(saves.stream()
                .sorted(Comparator.comparing(Save::segment))
                .map(save -> new Saved(
                        save.segment(),
                        save.written().cause().isByHand()
                                ? render.save(actor, adaptation, save.segment(), save.version(), save.written())
                                : Outcome.refused(
                                        Refusal.of(KernelRefusal.BAD_VALUE).at("cause"))))
                .toList());
    }
}
