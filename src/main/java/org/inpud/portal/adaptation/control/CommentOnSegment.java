package org.inpud.portal.adaptation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.SegmentComment;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;

/** People of the network talk beside a segment. */
@UseCase
public class CommentOnSegment {

    private static final int LONGEST = 4000;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private SegmentViews segments;

    @Inject
    private Renderings renderings;

    @Inject
    private Event<CommentMade> made;

    @Inject
    private Clock clock;

    @Requires(Capability.SEE_WORK)
    public Outcome<CommentView> comment(
            Actor actor, AdaptationId adaptation, String segment, SegmentComment.Said said) {
        Optional<SegmentView> view = segments.find(adaptation, segment);
        if (view.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        String written = Text.normal(said.text()).strip();
        if (written.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("text"));
        }
        if (written.length() > LONGEST) {
            return Outcome.refused(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST)).at("text"));
        }
        if (said.asked().filter(role -> !role.isInNetwork()).isPresent()) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("asked"));
        }
        SegmentComment comment = SegmentComment.on(
                adaptation,
                segment,
                view.get().passage(),
                new SegmentComment.Said(written, said.side(), said.asked()),
                actor.id(),
                roleOf(actor, adaptation),
                clock.instant());
        entities.persist(comment);
        entities.flush();
        said.asked().ifPresent(asked -> made.fire(new CommentMade(actor, adaptation, segment, asked)));
        return Outcome.done(CommentView.of(comment));
    }

    /** What was said beside it, the oldest first; also where an edition followed since no longer has it. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<CommentView>> all(Actor actor, AdaptationId adaptation, String segment) {
        if (segments.find(adaptation, segment).isEmpty()
                && renderings.archivedBy(adaptation, segment).isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        return Outcome.done(entities.createQuery(
                        "select c from SegmentComment c where c.adaptation = :adaptation and c.segment = :segment"
                                + " order by c.id",
                        SegmentComment.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("segment", segment)
                .getResultStream()
                .map(CommentView::of)
                .toList());
    }

    /** It is dealt with, or, after all, it is not. */
    @Requires(Capability.SEE_WORK)
    public Outcome<CommentView> settle(
            Actor actor, AdaptationId adaptation, String segment, long number, boolean isResolved) {
        SegmentComment comment = entities.find(SegmentComment.class, number);
        if (comment == null || !comment.isIn(adaptation, segment)) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        if (isResolved) {
            comment.resolve(actor.id(), clock.instant());
        } else {
            comment.reopen();
        }
        entities.flush();
        return Outcome.done(CommentView.of(comment));
    }

    private static Role roleOf(Actor actor, AdaptationId adaptation) {
        return actor.roleFor(Capability.SEE_WORK, adaptation.scope()).orElseThrow();
    }
}
