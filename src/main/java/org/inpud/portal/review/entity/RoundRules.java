package org.inpud.portal.review.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.network.entity.NetworkRules;

/** What a network’s rules, as they are at this moment, ask of one round of review: of who has said what of the whole. */
public record RoundRules(NetworkRules rules) {

    /** How many different people take a step before the stage moves. */
    public int needed(Step step) {
        return switch (step) {
            case PASS -> rules.reviewersNeeded();
            case APPROVE -> rules.isSecondApproverNeeded() ? 2 : 1;
            case START, SUBMIT, TEST, RETURN, RELEASE, REOPEN, WITHDRAW, FOLLOW, UNFOLLOW -> 1;
        };
    }

    /** @param said who has taken the step already, on the text as it stands */
    public boolean isHeldBack(Step step, Set<UUID> said, UUID actor) {
        return with(said, actor) < needed(step);
    }

    /** Who has passed it already waits for others; where the rules ask for fewer by now, passing again moves it. */
    public Optional<ReviewRefusal> passing(Set<UUID> passed, UUID actor) {
        return passed.contains(actor) && isHeldBack(Step.PASS, passed, actor)
                ? Optional.of(ReviewRefusal.PASSED_ALREADY)
                : Optional.empty();
    }

    /** @param hasWritten whether the actor wrote any of it since it was last approved */
    public List<ReviewRefusal> approving(Set<UUID> passed, Set<UUID> approved, UUID actor, boolean hasWritten) {
        List<ReviewRefusal> failing = new ArrayList<>();
        if (hasWritten) {
            failing.add(ReviewRefusal.APPROVER_WROTE);
        }
        if (passed.equals(Set.of(actor)) && !rules.isSingleReviewAllowed()) {
            failing.add(ReviewRefusal.ONLY_REVIEWER);
        }
        if (approved.contains(actor) && isHeldBack(Step.APPROVE, approved, actor)) {
            failing.add(ReviewRefusal.APPROVED_ALREADY);
        }
        return failing;
    }

    private static int with(Set<UUID> said, UUID actor) {
        Set<UUID> all = new HashSet<>(said);
        all.add(actor);
        return all.size();
    }
}
