package org.inpud.portal.lineage.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.release.entity.ReleaseNumber;

/** A network stands behind another's release, or does so no more. */
public record ReleaseEndorsed(
        Actor actor, NetworkKey endorser, AdaptationId adaptation, ReleaseNumber number, boolean isEndorsed)
        implements DomainEvent {

    @Override
    public String name() {
        return isEndorsed ? "ReleaseEndorsed" : "EndorsementEnded";
    }

    @Override
    public Optional<Role> role() {
        return Optional.of(Role.COORDINATOR);
    }

    @Override
    public Optional<String> network() {
        return Optional.of(endorser.value());
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
