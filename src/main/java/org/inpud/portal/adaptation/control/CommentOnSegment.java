package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
    private Clock clock;

    @Requires(Capability.SEE_WORK)
    public Outcome<CommentView> comment(Actor actor, AdaptationId adaptation, String segment, String text) {
        if (segments.find(adaptation, segment).isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        String written = Text.normal(text).strip();
        if (written.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("text"));
        }
        if (written.length() > LONGEST) {
            return Outcome.refused(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST)).at("text"));
        }
        Role role = actor.roleFor(Capability.SEE_WORK, adaptation.scope()).orElseThrow();
        SegmentComment comment = new SegmentComment(adaptation, segment, written, actor.id(), role, clock.instant());
        entities.persist(comment);
        entities.flush();
        return Outcome.done(view(comment));
    }

    /** What was said beside it, the oldest first. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<CommentView>> all(Actor actor, AdaptationId adaptation, String segment) {
        if (segments.find(adaptation, segment).isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        return Outcome.done(entities.createQuery(
                        "select c from SegmentComment c where c.adaptation = :adaptation and c.segment = :segment"
                                + " order by c.id",
                        SegmentComment.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("segment", segment)
                .getResultStream()
                .map(CommentOnSegment::view)
                .toList());
    }

    private static CommentView view(SegmentComment comment) {
        return new CommentView(comment.id(), comment.text(), comment.person(), comment.role(), comment.writtenAt());
    }
}
