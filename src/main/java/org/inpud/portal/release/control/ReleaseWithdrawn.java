package org.inpud.portal.release.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseNumber;

/** A release left the shelf: its files are gone, a note stays. */
public record ReleaseWithdrawn(Actor actor, Optional<Role> role, AdaptationId adaptation, ReleaseNumber number)
        implements DomainEvent {

    static ReleaseWithdrawn of(Actor actor, Optional<Role> by, Release release) {
        return new ReleaseWithdrawn(actor, by, release.adaptation(), release.number());
    }

    @Override
    public Optional<String> network() {
        return Optional.of(adaptation.network());
    }

    @Override
    public String subject() {
        return adaptation.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", number.toString());
    }
}
