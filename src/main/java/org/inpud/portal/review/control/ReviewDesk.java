package org.inpud.portal.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AcceptedRenderings;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.control.Renderings;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.control.SegmentViews;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.RolesInForce;

/** What a reviewer reads and holds of an adaptation while judging a segment. */
@ApplicationScoped
class ReviewDesk {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Renderings renderings;

    @Inject
    private SegmentViews segments;

    @Inject
    private AcceptedRenderings accepted;

    @Inject
    private RolesInForce roles;

    /** Whether the role in which somebody judges was ended since they asked. */
    boolean isRoleEnded(Actor actor, Role role, AdaptationId adaptation) {
        return roles.wasEnded(actor, role, adaptation.scope());
    }

    /** The stage, held against steps until the transaction ends. */
    Optional<Stage> stage(AdaptationId adaptation) {
        return adaptations.share(adaptation).map(Adaptations.Desk::stage);
    }

    Optional<Rendering> lock(AdaptationId adaptation, String segment) {
        return renderings.lock(adaptation, segment);
    }

    List<Rendering> lock(AdaptationId adaptation, Collection<String> segments) {
        return renderings.lock(adaptation, segments);
    }

    List<SegmentView> views(AdaptationId adaptation, Collection<String> segments) {
        renderings.flush();
        return segments.isEmpty() ? List.of() : this.segments.find(adaptation, segments);
    }

    void accept(Collection<Rendering> held, Instant now) {
        accepted.accept(held, now);
    }

    SegmentView view(AdaptationId adaptation, String segment) {
        renderings.flush();
        return segments.find(adaptation, segment).orElseThrow();
    }
}
