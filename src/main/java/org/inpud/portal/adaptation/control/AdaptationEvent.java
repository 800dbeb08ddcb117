package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;

/** Something happened to an adaptation. */
public interface AdaptationEvent extends DomainEvent {

    AdaptationId adaptation();

    /** By which role. */
    Role by();

    @Override
    default Optional<Role> role() {
        return Optional.of(by());
    }

    @Override
    default Optional<String> network() {
        return Optional.of(adaptation().network());
    }

    @Override
    default String subject() {
        return adaptation().toString();
    }
}
