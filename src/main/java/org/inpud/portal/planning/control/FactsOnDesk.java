package org.inpud.portal.planning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.DueFact;
import org.inpud.portal.adaptation.control.SeeDueFacts;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.planning.control.DeskItem.About;
import org.inpud.portal.planning.control.DeskItem.Next;
import org.inpud.portal.planning.control.DeskItem.When;

/** Law, services and medicine whose day has come wait for a coordinator, who finds them still right or reopens the work. */
@ApplicationScoped
class FactsOnDesk implements WaitsOnDesk {

    private static final int MOST = 500;

    @Inject
    private SeeDueFacts facts;

    @Inject
    private Clock clock;

    @Override
    public List<DeskItem> waiting(Actor actor) {
        if (!actor.may(Capability.COORDINATE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<AdaptationId, List<DueFact>> due = facts.due(actor, Optional.empty(), 0, MOST).value().stream()
                .filter(fact ->
                        actor.may(Capability.COORDINATE, fact.adaptation().scope()))
                .collect(Collectors.groupingBy(DueFact::adaptation, LinkedHashMap::new, Collectors.toList()));
        return due.values().stream().map(some -> item(some, today)).toList();
    }

    private static DeskItem item(List<DueFact> some, LocalDate today) {
        Optional<LocalDate> first = some.stream().map(DueFact::due).min(Comparator.naturalOrder());
        return DeskItem.of(
                Next.CHECK_FACTS,
                About.adaptation(some.get(0).adaptation(), some.get(0).title()),
                When.due(first, today, Optional.empty()),
                some.size());
    }
}
