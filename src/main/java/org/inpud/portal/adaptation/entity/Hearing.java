package org.inpud.portal.adaptation.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.kernel.Refusal;

/**
 * What was said of a local change as it stands, against the voices that its tier asks for.
 *
 * @param needed by the network's rules
 * @param present what was said on the change and the text that stand now, the oldest first
 */
public record Hearing(LocalChange change, Set<Voice> needed, List<VoiceHeard> present) {

    /** The last word of a voice: it is the one that counts. */
    public Optional<VoiceHeard> last(Voice voice) {
        return present.stream().filter(one -> one.voice() == voice).reduce((earlier, later) -> later);
    }

    /** A decision is on the change and the text as they were; what was written since is not decided. */
    public boolean isDecided() {
        return change.decision() != Decision.OPEN && last(Voice.COORDINATOR).isPresent();
    }

    /** The readers who have not been heard, or who are against it: they come before the decision. */
    public List<Refusal> unheard() {
        List<Refusal> failing = new ArrayList<>();
        for (Voice voice : List.of(Voice.SECOND_READER, Voice.COUNTRY_READER)) {
            Optional<VoiceHeard> last = last(voice);
            if (needed.contains(voice) && last.isEmpty()) {
                failing.add(refusal(AdaptationRefusal.VOICES_MISSING, voice));
            } else if (needed.contains(voice) && !last.get().isAccepting()) {
                failing.add(refusal(AdaptationRefusal.VOICE_AGAINST, voice));
            }
        }
        return failing;
    }

    /** What stands before the coordinator's accepting it: the reviewer of the text, then the readers of its tier. */
    public List<Refusal> beforeAccepting(Stage stage) {
        List<Refusal> failing = new ArrayList<>();
        if (stage == Stage.REVIEWING) {
            failing.add(Refusal.of(AdaptationRefusal.REVIEWER_NOT_HEARD, Map.of("number", change.number())));
        }
        failing.addAll(unheard());
        return failing;
    }

    private Refusal refusal(AdaptationRefusal code, Voice voice) {
        return Refusal.of(code, Map.of("number", change.number(), "voice", voice.name()));
    }
}
