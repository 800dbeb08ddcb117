package org.inpud.portal.planning.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.inpud.portal.planning.control.FactReminders;
import org.inpud.portal.planning.control.GrantReminders;
import org.inpud.portal.planning.control.Reminders;

/**
 * Looks every quarter of an hour whether a day has come near: of work, of a permission, of a fact.
 * (Not a start-up bean: in its threads Payara hands out connections outside the transaction that a use case began.)
 */
@WebListener
public class RemindsByTheClock implements ServletContextListener {

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

    @Override
    public void contextInitialized(ServletContextEvent started) {
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

    @Override
    public void contextDestroyed(ServletContextEvent ending) {
        pulse.cancel(false);
    }
}
