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
import java.util.stream.Collectors;
import org.inpud.portal.planning.control.ReminderDue.Nearness;
import org.inpud.portal.publication.control.DependentWork.Work;
import org.inpud.portal.publication.control.EndingGrants;
import org.inpud.portal.publication.control.EndingGrants.Ending;

/**
 * Reminds of permissions that end, each time once: when there is time to ask for another, when there is little, and when
 * it is over. Of one that was taken back everybody was told when it was.
 */
@ApplicationScoped
public class GrantReminders {

    private static final int LITTLE_TIME = 14;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private EndingGrants grants;

    @Inject
    private Event<GrantDue> due;

    @Inject
    private Clock clock;

    /** Says what is due to be said, in the transaction in which it is written down. */
    @Transactional
    public List<GrantDue> remind() {
        LocalDate today = LocalDate.now(clock);
        List<GrantDue> said = new ArrayList<>();
        for (Ending ending : grants.on(today, grant -> grant.endReason().isEmpty())) {
            Nearness nearness = nearness(ending.lastDay(), today);
            if (isFresh(ending, nearness)) {
                said.add(new GrantDue(
                        ending.grant().publication().key().value(),
                        ending.grant().publication().ownerNetwork(),
                        ending.resting().stream().map(Work::network).collect(Collectors.toSet()),
                        ending.lastDay(),
                        nearness));
            }
        }
        said.forEach(due::fire);
        return said;
    }

    private static Nearness nearness(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) {
            return Nearness.PAST;
        }
        return lastDay.isAfter(today.plusDays(LITTLE_TIME)) ? Nearness.FIRST : Nearness.SECOND;
    }

    /** Written down now, and by nobody before. */
    private boolean isFresh(Ending ending, Nearness nearness) {
        return entities.createNativeQuery("insert into reminder (subject, due, kind, reminded_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, "grant " + ending.grant().id())
                        .setParameter(2, Date.valueOf(ending.lastDay()))
                        .setParameter(3, nearness.name())
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }
}
