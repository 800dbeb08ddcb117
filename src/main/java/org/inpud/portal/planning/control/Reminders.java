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
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.planning.control.ReminderDue.Nearness;

/** Reminds of the days that come near and that went by, each once, as each network’s rules want it; every node may try. */
@ApplicationScoped
public class Reminders {

    /** Writes down what is due to be said; what another node wrote, or an earlier time, is not told again. */
    private static final String FRESH = "with day as (select 'adaptation ' || d.adaptation as subject, d.adaptation,"
            + " cast(null as uuid) as person, d.due from deadline d union all"
            + " select 'assignment ' || s.id || ' ' || s.person, s.adaptation, s.person, s.due from assignment s"
            + " where s.due is not null and s.person is not null and s.ended_at is null),"
            + " near as (select day.*, case when day.due < cast(?1 as date) then 'PAST'"
            + " when day.due <= cast(?1 as date) + r.second_reminder_days then 'SECOND'"
            + " when day.due <= cast(?1 as date) + r.first_reminder_days then 'FIRST' end as kind"
            + " from day join adaptation a on a.id = day.adaptation join rules_in_force r on r.network = a.network"
            + " where coalesce(r.first_reminder_days, r.second_reminder_days) is not null and a.stage not in ('RELEASED', 'WITHDRAWN')),"
            + " fresh as (insert into reminder (subject, due, kind, reminded_at) select subject, due, kind, ?2"
            + " from near where kind is not null on conflict do nothing returning subject, kind)"
            + " select n.adaptation, cast(n.person as text), n.due, n.kind from near n"
            + " join fresh f on f.subject = n.subject and f.kind = n.kind order by n.due, n.subject";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Event<ReminderDue> due;

    @Inject
    private Clock clock;

    /** Says what is due to be said; in one transaction, so that nothing is said that is not written down, nor the other way round. */
    @Transactional
    public List<ReminderDue> remind() {
        List<ReminderDue> said = new ArrayList<>();
        for (Object found : entities.createNativeQuery(FRESH)
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList()) {
            Object[] row = (Object[]) found;
            said.add(new ReminderDue(
                    AdaptationId.parse((String) row[0]).orElseThrow(),
                    Optional.ofNullable((String) row[1]).map(UUID::fromString),
                    ((Date) row[2]).toLocalDate(),
                    Nearness.valueOf((String) row[3])));
        }
        said.forEach(due::fire);
        return said;
    }
}
