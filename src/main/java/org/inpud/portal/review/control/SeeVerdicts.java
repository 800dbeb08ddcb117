package org.inpud.portal.review.control;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.control.ReasonsOfNetwork;
import org.inpud.portal.review.entity.Verdict;

/** The verdicts of several reviewers side by side, on a segment and on the whole; and what reviewers often have to say. */
@UseCase
public class SeeVerdicts {

    @Inject
    private Reviews reviews;

    @Inject
    private ReasonsOfNetwork reasons;

    /** Each reviewer’s last word on the segment. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<SegmentVerdict>> on(Actor actor, AdaptationId id, String segment) {
        Optional<String> present = reviews.presentHash(id, segment);
        if (present.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        List<UUID> reviewers = reviews.reviewersOf(id);
        Map<UUID, Verdict> last = new LinkedHashMap<>();
        reviews.verdicts(id, segment).forEach(verdict -> last.put(verdict.reviewer(), verdict));
        List<SegmentVerdict> all = new ArrayList<>();
        last.forEach((reviewer, verdict) -> all.add(new SegmentVerdict(
                reviewers.indexOf(reviewer) + 1,
                reviewer.equals(actor.id()),
                verdict.isAccepting(),
                verdict.reason(),
                verdict.category(),
                verdict.severity(),
                verdict.givenAt(),
                verdict.isOn(present.get()))));
        return Outcome.done(all);
    }

    /** The words on the whole, the newest first. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<SpokenVerdict>> onWhole(Actor actor, AdaptationId id) {
        int round = reviews.round(id);
        String present = reviews.wholeHash(id);
        return Outcome.done(reviews.wholeVerdicts(id).stream()
                .map(verdict -> new SpokenVerdict(
                        verdict.step(),
                        verdict.person().equals(actor.id()),
                        verdict.reason(),
                        verdict.givenAt(),
                        verdict.isOn(round, present)))
                .toList());
    }

    /** The network’s canned reasons, for whoever reviews here, from wherever they come. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<String>> reasons(Actor actor, AdaptationId id) {
        return Outcome.done(reasons.of(id.network()));
    }
}
