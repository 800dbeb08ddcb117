package org.inpud.portal.adaptation.control;

import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Follow;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** An adaptation follows another edition now, or does no longer because that was undone. */
public record EditionFollowed(
        Actor actor, Role by, AdaptationId adaptation, boolean isUndone, Map<String, String> facts)
        implements AdaptationEvent {

    static EditionFollowed of(Actor actor, Role by, AdaptationId adaptation, Follow follow, boolean isUndone) {
        return new EditionFollowed(
                actor,
                by,
                adaptation,
                isUndone,
                Map.of(
                        "from", String.valueOf(follow.from().number()),
                        "to", String.valueOf(follow.to().number()),
                        "carried", String.valueOf(follow.carried()),
                        "attention", String.valueOf(follow.attention()),
                        "added", String.valueOf(follow.added()),
                        "dropped", String.valueOf(follow.dropped())));
    }

    @Override
    public String name() {
        return isUndone ? "FollowingUndone" : "EditionFollowed";
    }
}
