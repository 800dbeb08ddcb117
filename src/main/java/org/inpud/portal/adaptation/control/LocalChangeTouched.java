package org.inpud.portal.adaptation.control;

import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** A local change was recorded, changed, withdrawn, somebody spoke on it or found it still right. */
public record LocalChangeTouched(
        Actor actor, Role by, AdaptationId adaptation, Kind kind, int number, Map<String, String> particulars)
        implements AdaptationEvent {

    /** What was done with it. */
    public enum Kind {
        RECORDED("LocalChangeRecorded"),
        CHANGED("LocalChangeChanged"),
        WITHDRAWN("LocalChangeWithdrawn"),
        HEARD("VoiceHeard"),
        RENEWED("LocalChangeRenewed");

        private final String event;

        Kind(String event) {
            this.event = event;
        }
    }

    @Override
    public String name() {
        return kind.event;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new java.util.TreeMap<>(particulars);
        facts.put("number", String.valueOf(number));
        return facts;
    }
}
