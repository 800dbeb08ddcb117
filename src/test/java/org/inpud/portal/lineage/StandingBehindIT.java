package org.inpud.portal.lineage;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.lineage.Kinsfolk.OTHER_COORDINATOR;
import static org.inpud.portal.lineage.Kinsfolk.OTHER_TRANSLATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.AdaptationFilter;
import org.inpud.portal.adaptation.control.FindAdaptations;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.lineage.control.EndorseRelease;
import org.inpud.portal.lineage.control.EndorseRelease.AdaptationRelease;
import org.inpud.portal.lineage.control.LineageTree;
import org.inpud.portal.lineage.control.LineageView;
import org.inpud.portal.lineage.control.SeeLineage;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.control.FindReleases;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Networks stand behind each other's releases, and everybody sees who built on whom. */
class StandingBehindIT extends PortalIT {

    private static final NetworkKey NANPUD = NetworkKey.of(Kinsfolk.OTHER);
    private static final Optional<String> WHY = Optional.of("It says what we would say.");

    @Inject
    private Kinsfolk kin;

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private EndorseRelease endorse;

    @Inject
    private SeeLineage see;

    @Inject
    private SeeAdaptation overview;

    @Inject
    private FindAdaptations find;

    @Inject
    private FindReleases releases;

    @Inject
    private FileStore files;

    @Inject
    private TakeStep take;

    @Test
    void aNetworkStandsBehindAnothersReleaseUntilItTakesThatBack() {
        AdaptationRelease release = first(kin.anyReleasedWithALocalChange());
        assertEquals(
                List.of("MISSING_VALUE"),
                codes(endorse.endorse(OTHER_COORDINATOR, release, NANPUD, Optional.empty(), Optional.of(" "))));
        assertEquals(
                List.of("FORBIDDEN"), codes(endorse.endorse(OTHER_TRANSLATOR, release, NANPUD, Optional.empty(), WHY)));
        assertEquals(
                List.of("OWN_RELEASE"),
                codes(endorse.endorse(COORDINATOR, release, NetworkKey.of("lanpud"), Optional.empty(), WHY)));

        assertEquals(
                Kinsfolk.OTHER,
                done(endorse.endorse(OTHER_COORDINATOR, release, NANPUD, Optional.of("mx"), WHY))
                        .get(0)
                        .network());

        assertEquals(
                List.of("ENDORSED_ALREADY"),
                codes(endorse.endorse(OTHER_COORDINATOR, release, NANPUD, Optional.empty(), WHY)));
        LineageTree tree = done(see.trees(
                        Actor.ANYBODY, PublicationKey.of(release.adaptation().publication())))
                .get(0);
        assertEquals(List.of(Kinsfolk.OTHER), tree.endorsedBy());
        kin.releaseAgain(release.adaptation(), "s2", "Abran a las seis.");
        assertTrue(textOf(release.adaptation(), new ReleaseNumber(1, 1)).contains("NANPUD"));

        assertEquals(List.of(), done(endorse.takeBack(OTHER_COORDINATOR, release, NANPUD, WHY)));
        assertEquals(List.of("NOT_ENDORSED"), codes(endorse.takeBack(OTHER_COORDINATOR, release, NANPUD, WHY)));
    }

    @Test
    void nobodyStandsBehindWhatLeftTheShelf() {
        AdaptationRelease release = first(kin.anyReleasedWithALocalChange());
        done(endorse.endorse(OTHER_COORDINATOR, release, NANPUD, Optional.empty(), WHY));
        done(take.take(
                COORDINATOR,
                release.adaptation(),
                Step.WITHDRAW,
                new StepEvidence(Optional.of("Wrong hours."), Map.of())));

        assertEquals(List.of(), done(endorse.standing(Actor.ANYBODY, release)));
        assertEquals(
                List.of("RELEASE_WITHDRAWN"),
                codes(endorse.endorse(OTHER_COORDINATOR, release, NANPUD, Optional.empty(), WHY)));
    }

    @Test
    void whoBuiltOnWhomIsCountedFromBothEnds() {
        AdaptationId base = kin.anyReleasedWithALocalChange();
        AdaptationId id = kin.basedOn(base, "es");
        kin.releaseAgain(base, "s2", "Abran a las seis.");

        LineageView view = done(see.see(OTHER_TRANSLATOR, id));
        assertEquals(2, view.waiting(), "a sentence and the local change");
        assertEquals(base, view.parent().orElseThrow().id());
        assertEquals(1, view.parent().orElseThrow().ahead());
        assertEquals(
                Optional.of(new ReleaseNumber(1, 1)),
                view.parent().orElseThrow().told());
        assertEquals(2, done(overview.see(OTHER_TRANSLATOR, id)).proposals());
        assertEquals(
                2,
                done(find.find(
                                OTHER_TRANSLATOR,
                                new AdaptationFilter(
                                        Optional.of(id.publication()),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                0,
                                10))
                        .items()
                        .get(0)
                        .proposals());
        assertEquals(
                List.of(), done(see.see(AdaptationFixture.TRANSLATOR, base)).builtOn(), "nothing of it is released");
        assertEquals(
                1,
                done(see.trees(Actor.ANYBODY, PublicationKey.of(id.publication())))
                        .size());
    }

    private static AdaptationRelease first(AdaptationId id) {
        return new AdaptationRelease(id, ReleaseNumber.FIRST);
    }

    private String textOf(AdaptationId id, ReleaseNumber number) {
        return new String(
                files.bytes(done(releases.file(Actor.ANYBODY, id, number, ReleaseFormat.TEXT))
                        .digest()),
                StandardCharsets.UTF_8);
    }
}
