package org.inpud.portal.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.adaptation.control.Rules;
import org.inpud.portal.adaptation.control.StepContext;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.review.entity.ChecklistPoint;
import org.inpud.portal.review.entity.ReviewRefusal;
import org.inpud.portal.review.entity.RoundRules;

/** The guards that only the review knows the facts for. */
@ApplicationScoped
public class ReviewGuards {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Reviews reviews;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private SecondReaders secondReaders;

    @Inject
    private Rules rules;

    List<Refusal> failing(Guard guard, StepContext context) {
        return switch (guard) {
            case EVERYTHING_ACCEPTED -> notAccepted(context.adaptation().id());
            case PASSED_BY_ANOTHER -> passer(context);
            case PEER_TESTED -> untested(context);
            case CHECKLIST_KEPT -> openPoints(context.adaptation().id());
            case APPROVED_BY_ANOTHER -> approver(context);
            case EVERYTHING_RENDERED,
                    NO_BLOCKING_FINDING,
                    LOCAL_CHANGES_EXPLAINED,
                    REASON_GIVEN,
                    LOCAL_CHANGES_DECIDED,
                    WOMENS_READING_HEARD,
                    LICENCE_OR_GRANT,
                    FILES_FROZEN,
                    EDITION_FOLLOWED,
                    NOTHING_DONE_SINCE -> List.of();
        };
    }

    private List<Refusal> notAccepted(AdaptationId adaptation) {
        Object[] found = (Object[]) entities.createNativeQuery("select count(*),"
                        + " (array_agg(segment order by position))[1] from rendering_at_work"
                        + " where adaptation = ?1 and counts and state <> 'REVIEWED'")
                .setParameter(1, adaptation.toString())
                .getSingleResult();
        long count = ((Number) found[0]).longValue();
        return count == 0
                ? List.of()
                : List.of(Refusal.of(ReviewRefusal.NOT_ALL_ACCEPTED, Map.of("count", count))
                        .at((String) found[1]));
    }

    private List<Refusal> passer(StepContext context) {
        AdaptationId id = context.adaptation().id();
        UUID actor = context.actor().id();
        List<Refusal> failing = new ArrayList<>();
        long written = fourEyes.written(id, actor);
        if (written > 0) {
            failing.add(Refusal.of(ReviewRefusal.PASSER_WROTE, Map.of("count", written)));
        }
        new RoundRules(rules.of(id))
                .passing(reviews.whoSaid(id, Step.PASS, reviews.wholeHash(id)), actor)
                .map(Refusal::of)
                .ifPresent(failing::add);
        secondReaders.passes(id, actor).ifPresent(failing::add);
        return failing;
    }

    private List<Refusal> untested(StepContext context) {
        return reviews.peerTests(context.adaptation().id()).isEmpty()
                ? List.of(Refusal.of(ReviewRefusal.PEER_TEST_MISSING))
                : List.of();
    }

    private List<Refusal> openPoints(AdaptationId adaptation) {
        if (!rules.of(adaptation).isChecklistBinding()) {
            return List.of();
        }
        long settled = reviews.checklist(adaptation).stream()
                .filter(ChecklistPoint::isSettled)
                .count();
        long open = ChecklistPoint.POINTS - settled;
        return open == 0 ? List.of() : List.of(Refusal.of(ReviewRefusal.CHECKLIST_OPEN, Map.of("count", open)));
    }

    private List<Refusal> approver(StepContext context) {
        AdaptationId id = context.adaptation().id();
        UUID actor = context.actor().id();
        String hash = reviews.wholeHash(id);
        Set<UUID> reviewers = reviews.whoSaid(id, Step.PASS, hash);
        boolean hasWritten = fourEyes.hasWrittenSinceApproval(context.adaptation(), actor);
        List<Refusal> failing = new ArrayList<>();
        new RoundRules(rules.of(id))
                .approving(reviewers, reviews.whoSaid(id, Step.APPROVE, hash), actor, hasWritten).stream()
                        .map(Refusal::of)
                        .forEach(failing::add);
        failing.addAll(secondReaders.isReviewer(id, reviewers));
        return failing;
    }
}
