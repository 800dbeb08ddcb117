package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.review.control.Evident;
import org.inpud.portal.review.control.Evident.Sign;
import org.inpud.portal.review.control.Evident.Weight;
import org.inpud.portal.review.control.PointEvidence;

/** Who will be named, beside the point of credits and metadata: each by their own choice, so that nobody else can change it. */
@ApplicationScoped
class CreditsOnChecklist implements PointEvidence {

    private static final int CREDITS = 16;

    @Inject
    private Credits credits;

    @Inject
    private Clock clock;

    @Override
    public Map<Integer, List<Evident>> of(AdaptationId adaptation) {
        long workers = credits.workers(adaptation);
        if (workers == 0) {
            return Map.of();
        }
        List<CreditView> named = credits.named(adaptation, clock.instant());
        String names = named.stream().map(CreditView::name).collect(Collectors.joining(" · "));
        return Map.of(
                CREDITS,
                List.of(
                        named.isEmpty()
                                ? Evident.of(Sign.NOBODY_NAMED, Weight.NOTE, workers)
                                : new Evident(
                                        Sign.PEOPLE_NAMED,
                                        Weight.NOTE,
                                        Map.of("count", named.size(), "all", workers, "names", names))));
    }
}
