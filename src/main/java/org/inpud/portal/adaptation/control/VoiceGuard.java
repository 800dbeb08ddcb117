package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Refusal;

/** A room above that knows why somebody cannot speak on a local change in this voice. */
public interface VoiceGuard {

    Optional<Refusal> against(Actor actor, LocalChange change, Voice as);
}
