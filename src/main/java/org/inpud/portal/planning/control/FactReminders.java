package org.inpud.portal.planning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** Reminds of facts whose day has come, each once for each day, and once for an adaptation however many they are. */
@ApplicationScoped
public class FactReminders {

    /** A fact that was renewed has another day, and is said again when that comes. */
    private static final String FRESH = "with fact as (select c.adaptation, 'fact ' || c.id as subject, d.due"
            + " from local_change c join adaptation a on a.id = c.adaptation"
            + " cross join lateral (select coalesce((select f.until from fact_renewal f where f.local_change = c.id"
            + " order by f.id desc limit 1), c.review_by) as due) d"
            + " where c.code in ('LAW', 'SVC', 'MED') and c.review_by is not null and c.withdrawn_at is null"
            + " and c.decision <> 'REJECTED' and a.stage not in ('PLANNED', 'WITHDRAWN') and d.due <= cast(?1 as date)),"
            + " fresh as (insert into reminder (subject, due, kind, reminded_at) select subject, due, 'PAST', ?2"
            + " from fact on conflict do nothing returning subject)"
            + " select n.adaptation, count(*) from fact n join fresh f on f.subject = n.subject"
            + " group by n.adaptation order by n.adaptation";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Event<FactsDue> due;

    @Inject
    private Clock clock;

    /** Says what is due to be said, in the transaction in which it is written down. */
    @Transactional
    public List<FactsDue> remind() {
        List<FactsDue> said = new ArrayList<>();
        for (Object found : entities.createNativeQuery(FRESH)
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList()) {
            Object[] row = (Object[]) found;
            said.add(new FactsDue(AdaptationId.parse((String) row[0]).orElseThrow(), ((Number) row[1]).intValue()));
        }
        said.forEach(due::fire);
        return said;
    }
}
