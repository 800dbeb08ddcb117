package org.inpud.portal.release.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseNumber;

/** A release came onto the shelf. */
public record AdaptationReleased(Actor actor, Optional<Role> role, AdaptationId adaptation, ReleaseNumber number)
        implements DomainEvent {

    static AdaptationReleased of(Actor actor, Role by, Release release) {
        return new AdaptationReleased(actor, Optional.of(by), release.adaptation(), release.number());
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
