package org.inpud.portal.review.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.control.RolesInForce;
import org.inpud.portal.review.entity.PeerTest;

/** A reviewer or coordinator writes down how a test with the community went. */
@UseCase
public class RecordPeerTest {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Reviews reviews;

    @Inject
    private PeerTests tests;

    @Inject
    private RolesInForce roles;

    @Inject
    private Clock clock;

    @Attempt
    @Requires(Capability.TEST)
    public Outcome<PeerTestRecord> record(Actor actor, AdaptationId id, PeerTestRecord test) {
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Role by = actor.roleFor(Capability.TEST, id.scope()).orElseThrow();
        if (roles.wasEnded(actor, by, id.scope())) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        if (!adaptation.get().stage().isOpenForDecisions()) {
            return Outcome.refused(AdaptationRefusal.NOT_DECIDABLE_NOW);
        }
        if (!PeerTests.isComplete(test)) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("groupSize"));
        }
        return Outcome.done(view(tests.keep(id, test, actor, by, clock.instant())));
    }

    /** The tests of the present round. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<PeerTestRecord>> all(Actor actor, AdaptationId id) {
        return Outcome.done(
                reviews.peerTests(id).stream().map(RecordPeerTest::view).toList());
    }

    private static PeerTestRecord view(PeerTest test) {
        return new PeerTestRecord(test.groupSize(), test.month(), test.changed());
    }
}
