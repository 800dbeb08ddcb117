package org.inpud.portal.publication.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Grant;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;

/** Takes a permission to adapt back, from today on: what was released under it stays, nothing new is released. */
@UseCase
public class EndGrant {

    private static final int LONGEST = 500;

    @Inject
    private Publications publications;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Requires(Capability.REGISTER_PUBLICATION)
    public Outcome<GrantView> end(Actor actor, PublicationKey key, long grant, String reason) {
        Optional<Publication> publication = publications.findToChange(key);
        if (publication.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        if (!Keepers.mayKeep(actor, publication.get())) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        String why = reason == null ? "" : Text.normal(reason).strip();
        if (why.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("reason"));
        }
        if (why.length() > LONGEST) {
            return Outcome.refused(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST)).at("reason"));
        }
        Optional<Grant> found = publications.grants(key).stream()
                .filter(one -> one.id() == grant)
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        LocalDate today = LocalDate.now(clock);
        Outcome<Grant> ended = found.get().end(today, why, actor.id(), clock.instant());
        if (ended.isDone()) {
            events.fire(GrantEnded.of(actor, publication.get(), found.get()));
        }
        return ended.map(one -> GrantView.of(one, today));
    }
}
