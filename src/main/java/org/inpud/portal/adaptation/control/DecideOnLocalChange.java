package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
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
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;

/** A second reader, a country reader or the secretariat speaks on a local change; the coordinator decides it. */
@UseCase
public class DecideOnLocalChange {

    @Inject
    private Adaptations adaptations;

    @Inject
    private LocalChanges changes;

    @Inject
    private ChangeDesk desk;

    @Inject
    private OwnTexts texts;

    @Inject
    private DatabaseGuards guards;

    @Inject
    private Spoken spoken;

    /**
     * @param version of the change that the actor has seen
     * @param as what they speak: they must hold the role for it
     */
    @Attempt
    @Requires({Capability.REVIEW, Capability.READ_FOR_COUNTRY, Capability.CONCUR, Capability.COORDINATE})
    public Outcome<LocalChangeView> speak(
            Actor actor, AdaptationId id, int number, long version, Voice as, boolean accept, Optional<String> reason) {
        Optional<Role> role = actor.roleFor(as.capability(), id.scope());
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty() || role.isEmpty()) {
            return Outcome.refused(adaptation.isEmpty() ? KernelRefusal.NOT_FOUND : KernelRefusal.FORBIDDEN);
        }
        if (desk.isRoleEnded(actor, role.get(), id)) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        if (!adaptation.get().stage().isOpenForDecisions()) {
            return Outcome.refused(Refusal.of(AdaptationRefusal.NOT_DECIDABLE_NOW));
        }
        Outcome<LocalChange> heard = desk.change(actor, id, number, version)
                .then(change -> hear(adaptation.get(), change, actor, as, accept, reason)
                        .map(voice -> {
                            changes.add(voice);
                            changes.touch(change);
                            spoken.tell(actor, role.get(), id, number, as, accept);
                            return change;
                        }));
        return guards.hold(() -> heard)
                .then(change -> desk.view(actor, id, change))
                .map(view -> actor.may(Capability.SEE_WORK, id.scope()) ? view : view.as(as));
    }

    private Outcome<VoiceHeard> hear(
            Adaptation adaptation, LocalChange change, Actor actor, Voice as, boolean accept, Optional<String> reason) {
        if (as == Voice.CONCURRENCE && !change.touchesCore()) {
            return Outcome.refused(
                    Refusal.of(AdaptationRefusal.CONCURRENCE_NOT_ASKED, Map.of("number", change.number())));
        }
        OwnText own = texts.of(adaptation, change);
        if (own.isPartlyBy(actor.id())) {
            return Outcome.refused(AdaptationRefusal.OWN_LOCAL_CHANGE);
        }
        Role role = actor.roleFor(as.capability(), adaptation.id().scope()).orElseThrow();
        return change.hear(as, actor.id(), role, accept, reason.orElse(null), own.hash(), spoken.now());
    }
}
