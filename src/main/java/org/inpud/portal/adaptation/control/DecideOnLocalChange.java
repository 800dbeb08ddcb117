package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.OwnText;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.adaptation.entity.VoiceHeard;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.UseCase;

/**
 * A second reader, a country reader or the owner of the work speaks on a local change; the coordinator decides it, and
 * accepts it only after those were heard whom its tier asks. Staying with the source needs nobody else's word.
 */
@UseCase
public class DecideOnLocalChange {

    @Inject
    private Adaptations adaptations;

    @Inject
    private LocalChanges changes;

    @Inject
    private ChangeDesk desk;

    @Inject
    private DatabaseGuards guards;

    @Inject
    private Spoken spoken;

    @Inject
    private BeforeSpeaking before;

    /**
     * @param version of the change that the actor has seen
     * @param as what they speak: they must hold the role for it
     */
    @Attempt
    @Requires({Capability.REVIEW, Capability.READ_FOR_COUNTRY, Capability.CONCUR, Capability.COORDINATE})
    public Outcome<LocalChangeView> speak(
            Actor actor, AdaptationId id, int number, long version, Voice as, boolean accept, Optional<String> reason) {
        if (as == Voice.CONCURRENCE) {
            return speakForWork(actor, new AskedView(id, number), version, accept, reason);
        }
        Optional<RoleHeld> held = actor.heldFor(as.capability(), id.scope());
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty() || held.isEmpty()) {
            return Outcome.refused(adaptation.isEmpty() ? KernelRefusal.NOT_FOUND : KernelRefusal.FORBIDDEN);
        }
        if (desk.isRoleEnded(actor, held.get().role(), id)) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        return heard(actor, held.get(), adaptation.get(), number, version, as, accept, reason);
    }

    /** Whoever keeps the work says what they think of a change of its core passage: a voice, never a veto. */
    @Attempt
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<LocalChangeView> speakForWork(
            Actor actor, AskedView asked, long version, boolean accept, Optional<String> reason) {
        Optional<Adaptation> adaptation = adaptations.lock(asked.adaptation());
        Optional<RoleHeld> keeper = desk.keeper(actor, asked.adaptation());
        if (adaptation.isEmpty() || keeper.isEmpty()) {
            boolean mayKnow = actor.may(Capability.SEE_WORK, asked.adaptation().scope());
            return Outcome.refused(mayKnow ? KernelRefusal.FORBIDDEN : KernelRefusal.NOT_FOUND);
        }
        return heard(actor, keeper.get(), adaptation.get(), asked.number(), version, Voice.CONCURRENCE, accept, reason);
    }

    private Outcome<LocalChangeView> heard(
            Actor actor,
            RoleHeld speaker,
            Adaptation adaptation,
            int number,
            long version,
            Voice as,
            boolean accept,
            Optional<String> reason) {
        AdaptationId id = adaptation.id();
        if (!adaptation.stage().isOpenForDecisions()) {
            return Outcome.refused(Refusal.of(AdaptationRefusal.NOT_DECIDABLE_NOW));
        }
        Outcome<LocalChange> heard = desk.change(actor, id, number, version)
                .then(change -> hear(adaptation, change, actor, speaker, as, accept, reason)
                        .map(voice -> {
                            changes.add(voice);
                            changes.touch(change);
                            spoken.tell(actor, speaker.role(), id, number, as, accept);
                            return change;
                        }));
        return guards.hold(() -> heard)
                .then(change -> desk.view(actor, id, change))
                .map(view -> actor.may(Capability.SEE_WORK, id.scope()) ? view : view.as(as));
    }

    private Outcome<VoiceHeard> hear(
            Adaptation adaptation,
            LocalChange change,
            Actor actor,
            RoleHeld speaker,
            Voice as,
            boolean accept,
            Optional<String> reason) {
        if (as == Voice.CONCURRENCE && !change.touchesCore()) {
            return Outcome.refused(
                    Refusal.of(AdaptationRefusal.CONCURRENCE_NOT_ASKED, Map.of("number", change.number())));
        }
        OwnText own = before.text(adaptation, change);
        if (own.isPartlyBy(actor.id())) {
            return Outcome.refused(AdaptationRefusal.OWN_LOCAL_CHANGE);
        }
        List<Refusal> failing = before.against(actor, adaptation, change, own, as, accept);
        if (!failing.isEmpty()) {
            return Outcome.refused(failing);
        }
        return change.hear(as, actor.id(), speaker, accept, reason.orElse(null), own.hash(), spoken.now());
    }
}
