package org.inpud.portal.glossary.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;

/** Entries of a glossary came, went or became others. */
public record GlossaryChanged(
        Actor actor, Optional<Role> role, Optional<String> network, String subject, Map<String, String> facts)
        implements DomainEvent {

    static GlossaryChanged of(Actor actor, Glossary glossary, int added, int changed, int removed) {
        return new GlossaryChanged(
                actor,
                actor.roleFor(
                        glossary.network().isPresent() ? Capability.KEEP_TERMS : Capability.KEEP_COMMON_TERMS,
                        glossary.owner().scope()),
                glossary.network(),
                glossary.owner() + "." + glossary.language(),
                Map.of(
                        "added", Integer.toString(added),
                        "changed", Integer.toString(changed),
                        "removed", Integer.toString(removed)));
    }
}
