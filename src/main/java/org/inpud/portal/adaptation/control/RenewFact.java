package org.inpud.portal.adaptation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.FactRenewal;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;

/** A coordinator has found a fact still right and says until when, and how they know; what is not right is reopened. */
@UseCase
public class RenewFact {

    private static final int LONGEST = 4000;

    @Inject
    private Adaptations adaptations;

    @Inject
    private ChangeDesk desk;

    @Inject
    private LocalChanges changes;

    @Inject
    private Facts facts;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /**
     * @param version of the change that the actor has seen
     * @param until the day on which it is due again
     */
    @Attempt
    @Requires(Capability.COORDINATE)
    public Outcome<LocalChangeView> renew(
            Actor actor, AdaptationId id, int number, long version, LocalDate until, String evidence) {
        if (adaptations.lock(id).isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Role role = actor.roleFor(Capability.COORDINATE, id.scope()).orElseThrow();
        if (desk.isRoleEnded(actor, role, id)) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        String how = Text.normal(evidence).strip();
        return desk.change(actor, id, number, version).then(change -> {
            Optional<Refusal> unfit = unfit(change, until, how);
            if (unfit.isPresent()) {
                return Outcome.refused(unfit.get());
            }
            facts.add(new FactRenewal(change, until, how, actor.id(), role, clock.instant()));
            changes.touch(change);
            events.fire(new LocalChangeTouched(
                    actor,
                    role,
                    id,
                    LocalChangeTouched.Kind.RENEWED,
                    number,
                    Map.of("code", change.written().code().name(), "until", until.toString())));
            return desk.view(actor, id, change);
        });
    }

    private Optional<Refusal> unfit(LocalChange change, LocalDate until, String evidence) {
        if (!change.written().code().expires()) {
            return Optional.of(Refusal.of(AdaptationRefusal.NOTHING_EXPIRES, Map.of("number", change.number())));
        }
        if (change.decision() != Decision.ACCEPTED) {
            return Optional.of(Refusal.of(AdaptationRefusal.NOT_ACCEPTED_YET, Map.of("number", change.number())));
        }
        if (evidence.isEmpty()) {
            return Optional.of(Refusal.of(AdaptationRefusal.EVIDENCE_NEEDED).at("evidence"));
        }
        if (evidence.length() > LONGEST) {
            return Optional.of(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST)).at("evidence"));
        }
        return until.isAfter(facts.today())
                ? Optional.empty()
                : Optional.of(Refusal.of(AdaptationRefusal.DAY_NOT_AHEAD).at("reviewBy"));
    }
}
