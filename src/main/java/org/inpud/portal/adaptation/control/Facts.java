package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.FactRenewal;
import org.inpud.portal.adaptation.entity.LocalChange;

/** Until when the facts of local changes hold: by their own day, or by the last one somebody found them still right for. */
@ApplicationScoped
public class Facts {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Every renewal by the id of its change, the oldest first. */
    Map<Long, List<FactRenewal>> renewals(List<LocalChange> changes) {
        if (changes.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select r from FactRenewal r where r.localChange in :changes order by r.id", FactRenewal.class)
                .setParameter("changes", changes.stream().map(LocalChange::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(FactRenewal::localChange));
    }

    void add(FactRenewal renewal) {
        entities.persist(renewal);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** How it stands with a change's facts. */
    FactState state(LocalChange change, List<FactRenewal> renewals) {
        Optional<LocalDate> due = renewals.isEmpty()
                ? change.written().reviewBy()
                : Optional.of(renewals.get(renewals.size() - 1).until());
        boolean isDue = change.isInForce()
                && change.written().code().expires()
                && due.filter(day -> !day.isAfter(today())).isPresent();
        return new FactState(
                due,
                isDue,
                renewals.stream()
                        .map(one -> new FactState.Renewed(one.until(), one.evidence(), one.role(), one.renewedAt()))
                        .toList());
    }
}
