package org.inpud.portal.reading.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.control.DatabaseGuards;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.reading.entity.ReadingKind;
import org.inpud.portal.reading.entity.ReadingRefusal;
import org.inpud.portal.review.control.FourEyes;

/** Somebody who read the whole, for INWUD or for a country, says what they think of it as it stands, and why. */
@UseCase
public class GiveReading {

    private static final int LONGEST_REASON = 4000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Inject
    private Adaptations adaptations;

    @Inject
    private ReadingDesk desk;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private DatabaseGuards guards;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    @Attempt
    @Requires(Capability.READ_FOR_WOMEN)
    public Outcome<ReadingsView> forWomen(Actor actor, AdaptationId id, Reading.Opinion opinion) {
        return give(actor, id, ReadingKind.WOMEN, Optional.empty(), opinion);
    }

    /** @param country where neither the reader’s role nor the adaptation names it already */
    @Attempt
    @Requires(Capability.READ_FOR_COUNTRY)
    public Outcome<ReadingsView> forCountry(
            Actor actor, AdaptationId id, Optional<String> country, Reading.Opinion opinion) {
        Optional<String> own = actor.heldFor(Capability.READ_FOR_COUNTRY, id.scope())
                .flatMap(RoleHeld::country)
                .or(id::country);
        Optional<String> asked = country.map(name -> name.toLowerCase(Locale.ROOT));
        if (own.isPresent() && asked.isPresent() && !own.equals(asked)) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("country"));
        }
        Optional<String> read = own.or(() -> asked);
        if (read.filter(name -> COUNTRIES.contains(name.toUpperCase(Locale.ROOT)))
                .isEmpty()) {
            return Outcome.refused(Refusal.of(ReadingRefusal.COUNTRY_NEEDED).at("country"));
        }
        return give(actor, id, ReadingKind.COUNTRY, read, opinion);
    }

    private Outcome<ReadingsView> give(
            Actor actor, AdaptationId id, ReadingKind kind, Optional<String> country, Reading.Opinion opinion) {
        Optional<Adaptation> adaptation = adaptations.lock(id);
        if (adaptation.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Role by = actor.roleFor(kind.capability(), id.scope()).orElseThrow();
        if (desk.isRoleEnded(actor, by, id)) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        if (!adaptation.get().stage().isOpenForDecisions()) {
            return Outcome.refused(ReadingRefusal.NOT_READABLE_NOW);
        }
        Optional<String> reason =
                opinion.reason().map(text -> Text.normal(text).strip()).filter(text -> !text.isEmpty());
        if (!opinion.accept() && reason.isEmpty()) {
            return Outcome.refused(Refusal.of(ReadingRefusal.REASON_NEEDED).at("reason"));
        }
        if (reason.orElse("").length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_REASON))
                    .at("reason"));
        }
        if (fourEyes.written(id, actor.id()) > 0) {
            return Outcome.refused(ReadingRefusal.READER_WROTE);
        }
        return guards.hold(() -> {
            desk.keep(id, country, actor.id(), new Reading.Opinion(opinion.accept(), reason), clock.instant());
            events.fire(new ReadingGiven(actor, by, id, country, opinion.accept()));
            return Outcome.done(desk.view(actor, id));
        });
    }
}
