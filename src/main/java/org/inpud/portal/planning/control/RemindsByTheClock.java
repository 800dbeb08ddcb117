package org.inpud.portal.planning.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks every quarter of an hour whether a day has come near: of work, of a permission, of a fact. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemindsByTheClock {

    private static final int MINUTES_BETWEEN = 15;
    private static final Logger LOG = System.getLogger(RemindsByTheClock.class.getName());

    @Inject
    private Reminders reminders;

    @Inject
    private GrantReminders grants;

    @Inject
    private FactReminders facts;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> pulse;

    @PostConstruct
    void begin() {
        pulse = scheduler.scheduleWithFixedDelay(this::lookForAll, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    private void lookForAll() {
        look(reminders::remind);
        look(grants::remind);
        look(facts::remind);
    }

    /** A time that fails, while the database is away, is followed by the next. */
    private static void look(Runnable reminding) {
        try {
            reminding.run();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "the reminders could not be looked for", away);
        }
    }

    @PreDestroy
    void end() {
        pulse.cancel(false);
    }
}
