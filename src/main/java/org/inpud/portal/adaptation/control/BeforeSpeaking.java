package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.OwnText;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Refusal;

/** What a word on a local change is said on, and what stands before it. */
@ApplicationScoped
class BeforeSpeaking {

    @Inject
    private OwnTexts texts;

    @Inject
    private DecisionGuards decisions;

    @Inject
    @Any
    private Instance<VoiceGuard> rooms;

    OwnText text(Adaptation adaptation, LocalChange change) {
        return texts.of(adaptation, change);
    }

    /** Everything that keeps this actor from saying it now, all together. */
    List<Refusal> against(
            Actor actor, Adaptation adaptation, LocalChange change, OwnText own, Voice as, boolean accept) {
        List<Refusal> failing = new ArrayList<>();
        if (as == Voice.COORDINATOR && accept) {
            failing.addAll(decisions.beforeAccepting(adaptation, change, own));
        }
        rooms.forEach(room -> room.against(actor, change, as).ifPresent(failing::add));
        return failing;
    }
}
