package org.inpud.portal.release;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.release.control.Releases;
import org.inpud.portal.release.control.WithdrawRelease;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.support.AtOnce;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Two clicks at once release once and withdraw once. */
class TwoReleasesAtOnceIT extends PortalIT {

    private static final StepEvidence WORD = StepEvidence.because("Both of us.");

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private TakeStep take;

    @Inject
    private SeeAdaptation see;

    @Inject
    private WithdrawRelease withdraw;

    @Inject
    private Releases releases;

    @Inject
    private AtOnce atOnce;

    @Test
    void oneReleaseIsMadeAndWithdrawnOnce() throws Exception {
        AdaptationId id = fixture.anyApprovedAdaptation();

        assertEquals(List.of("STEP_NOT_NOW"), atOnce.twice(() -> take.take(COORDINATOR, id, Step.RELEASE, WORD)));
        assertEquals(
                List.of(ReleaseNumber.FIRST),
                releases.of(id).stream().map(Release::number).toList());

        assertEquals(
                List.of("ALREADY_WITHDRAWN"),
                atOnce.twice(() ->
                        withdraw.withdraw(COORDINATOR, id, ReleaseNumber.FIRST, Optional.of("An address is wrong."))));
    }

    @Test
    void whoeverIsFasterNothingStaysOnTheShelfOfWhatIsWithdrawn() throws Exception {
        AdaptationId id = fixture.anyApprovedAdaptation();

        List<String> refused = atOnce.both(
                () -> take.take(COORDINATOR, id, Step.RELEASE, WORD),
                () -> take.take(COORDINATOR, id, Step.WITHDRAW, WORD));

        assertTrue(List.of(List.of(), List.of("STEP_NOT_NOW")).contains(refused), refused.toString());
        assertEquals(
                Stage.WITHDRAWN, AdaptationFixture.done(see.see(TRANSLATOR, id)).stage());
        assertTrue(releases.of(id).stream().allMatch(Release::isWithdrawn));
    }
}
