package org.inpud.portal.lineage.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;

/** Somebody of the network has accepted or declined what other releases proposed. */
public record ProposalsSettled(Actor actor, Role by, AdaptationId adaptation, int accepted, int declined)
        implements DomainEvent {

    @Override
    public Optional<Role> role() {
        return Optional.of(by);
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
        return Map.of("accepted", String.valueOf(accepted), "declined", String.valueOf(declined));
    }
}
