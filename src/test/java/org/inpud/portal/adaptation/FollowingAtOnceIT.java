package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.inpud.portal.adaptation.control.FollowEdition;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.SeeFollows;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Following is one transaction: broken off it never was, and at the same moment as others nothing is lost. */
class FollowingAtOnceIT extends PortalIT {

    private static final String REWORDED = AdaptationFixture.TEXT.replace("at 18 hours", "at 19 hours");

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private FollowEdition follow;

    @Inject
    private SeeFollows reports;

    @Inject
    private SeeAdaptation see;

    @Inject
    private RenderSegment render;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @Test
    void whatIsBrokenOffInTheMiddleNeverWas() throws Exception {
        AdaptationId id = fixture.anyAdaptationInDecision();
        fixture.edition(PublicationKey.of(id.publication()), REWORDED.replace("Bring water.\n", ""));
        List<SegmentView> before = fixture.segments(id);
        transaction.begin();
        done(follow.follow(TRANSLATOR, id, 2));
        transaction.rollback();
        assertEquals(before, fixture.segments(id));
        assertEquals(Stage.DECIDING, done(see.see(TRANSLATOR, id)).stage());
        assertEquals(List.of(), done(reports.all(TRANSLATOR, id)));
    }

    @Test
    void twoAtOnceFollowOnceAndASaveAtTheSameMomentIsNotLost() throws Exception {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        fixture.renderAll(id);
        fixture.edition(PublicationKey.of(id.publication()), REWORDED);
        long version = fixture.segment(id, "s3").version();
        CyclicBarrier together = new CyclicBarrier(3);
        List<Callable<Outcome<?>>> work = List.of(
                () -> follow.follow(TRANSLATOR, id, 2),
                () -> follow.follow(COORDINATOR, id, 2),
                () -> render.render(TRANSLATOR, id, "s3", version, "Espera a la gente.", Optional.empty()));
        List<Future<Outcome<?>>> running = new ArrayList<>();
        for (Callable<Outcome<?>> one : work) {
            running.add(threads.submit((Callable<Outcome<?>>) () -> {
                together.await();
                return one.call();
            }));
        }
        List<String> refusals = new ArrayList<>();
        for (Future<Outcome<?>> one : running) {
            refusals.addAll(codes(one.get()));
        }
        assertEquals(List.of("FOLLOWED_ALREADY"), refusals);
        assertEquals("Espera a la gente.", fixture.segment(id, "s3").target());
        assertEquals(RenderingState.ATTENTION, fixture.segment(id, "s2").state());
        assertEquals(1, done(reports.all(TRANSLATOR, id)).size());
    }
}
