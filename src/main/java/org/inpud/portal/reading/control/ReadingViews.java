package org.inpud.portal.reading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.control.Adaptations;
import org.inpud.portal.adaptation.control.Rules;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.reading.entity.ReadingKind;

/** Puts the readings of an adaptation together for whoever looks. */
@ApplicationScoped
class ReadingViews {

    @Inject
    private Adaptations adaptations;

    @Inject
    private Readings readings;

    @Inject
    private Rules rules;

    ReadingsView of(Actor actor, AdaptationId id) {
        String present = readings.presentHash(id);
        boolean isOpen = adaptations
                .find(id)
                .filter(found -> found.stage().isOpenForDecisions())
                .isPresent();
        List<ReadingKind> mine = Stream.of(ReadingKind.values())
                .filter(kind -> isOpen && actor.may(kind.capability(), id.scope()))
                .toList();
        Optional<String> country = actor.heldFor(Capability.READ_FOR_COUNTRY, id.scope())
                .flatMap(RoleHeld::country)
                .or(id::country);
        return new ReadingsView(
                id,
                rules.of(id).isWomensReadingBinding(),
                readings.asked(id)
                        .map(asked -> new ReadingsView.Asked(asked.note(), asked.isByRules(), asked.askedAt())),
                readings.given(id).stream()
                        .map(reading -> given(reading, present))
                        .toList(),
                actor.may(Capability.COORDINATE, id.scope()),
                mine,
                country);
    }

    private static ReadingsView.Given given(Reading reading, String present) {
        return new ReadingsView.Given(
                reading.kind(),
                reading.country(),
                reading.isAccepting(),
                reading.reason(),
                reading.givenAt(),
                reading.isOn(present));
    }
}
