package org.inpud.portal.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.adaptation.control.Rules;
import org.inpud.portal.adaptation.control.StepContext;
import org.inpud.portal.adaptation.control.StepParticipant;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Guard;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.kernel.RefusalsOfDatabase;
import org.inpud.portal.review.entity.ReviewRefusal;
import org.inpud.portal.review.entity.RoundRules;
import org.inpud.portal.review.entity.WholeVerdict;

/** What the review has to say to the steps of an adaptation, and what it writes down of them. */
@ApplicationScoped
public class ReviewSteps implements StepParticipant, RefusalsOfDatabase {

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewGuards guards;

    @Inject
    private PeerTests peerTests;

    @Inject
    private Rules rules;

    /** The rules once more, at the commit; the sentence says to look again, since only rules changed meanwhile lead there. */
    @Override
    public Map<String, RefusalCode> bySqlState() {
        return Map.of(
                "PA021", ReviewRefusal.RULES_NOT_KEPT,
                "PA022", ReviewRefusal.RULES_NOT_KEPT,
                "PA023", ReviewRefusal.PEER_TEST_MISSING,
                "PA024", ReviewRefusal.RULES_NOT_KEPT,
                "PA025", ReviewRefusal.RULES_NOT_KEPT,
                "PA026", ReviewRefusal.ONLY_REVIEWER,
                "PA027", AdaptationRefusal.COORDINATORS_DO_NOT_TRANSLATE,
                "PA028", ReviewRefusal.RULES_NOT_KEPT,
                "PA052", ReviewRefusal.RULES_NOT_KEPT);
    }

    @Override
    public Set<Guard> answers() {
        return EnumSet.of(
                Guard.EVERYTHING_ACCEPTED,
                Guard.PASSED_BY_ANOTHER,
                Guard.PEER_TESTED,
                Guard.CHECKLIST_KEPT,
                Guard.APPROVED_BY_ANOTHER);
    }

    /** The record of a peer test may come with the step itself. */
    @Override
    public void prepare(StepContext context) {
        if (context.asks(Guard.PEER_TESTED)) {
            peerTests
                    .read(context.evidence())
                    .ifPresent(test -> peerTests.keep(
                            context.adaptation().id(), test, context.actor(), context.role(), context.now()));
        }
    }

    @Override
    public List<Refusal> guards(StepContext context) {
        return context.transition().guards().stream()
                .flatMap(guard -> guards.failing(guard, context).stream())
                .toList();
    }

    @Override
    public boolean isHeldBack(StepContext context) {
        AdaptationId id = context.adaptation().id();
        Step step = context.transition().step();
        RoundRules round = new RoundRules(rules.of(id));
        return round.needed(step) > 1
                && round.isHeldBack(
                        step,
                        reviews.whoSaid(id, step, reviews.wholeHash(id)),
                        context.actor().id());
    }

    @Override
    public void taken(StepContext context) {
        AdaptationId id = context.adaptation().id();
        Step step = context.transition().step();
        if (step == Step.SUBMIT) {
            reviews.begin(id, context.now());
        }
        if (step == Step.APPROVE) {
            Set<UUID> reviewers = reviews.whoSaid(id, Step.PASS, reviews.wholeHash(id));
            context.adaptation()
                    .labelSingleReviewed(reviewers.equals(Set.of(context.actor().id())));
        }
        if (step == Step.PASS || step == Step.APPROVE) {
            Optional<String> reason = context.evidence().reason();
            reviews.add(new WholeVerdict(
                    id,
                    reviews.round(id),
                    step,
                    context.actor().id(),
                    reason.orElse(null),
                    reviews.wholeHash(id),
                    context.now()));
        }
    }
}
