package org.inpud.portal.platform.boundary;

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
import org.inpud.portal.platform.control.DatabaseJobs;

/**
 * The pulse of the background work: it tells the other nodes that this one is alive, and takes over what they left.
 * (Not a start-up bean: in its threads Payara hands out connections outside the transaction that a use case began.)
 */
@WebListener
public class UnfinishedJobs implements ServletContextListener {

    private static final int SECONDS_BETWEEN = 5;
    private static final Logger LOG = System.getLogger(UnfinishedJobs.class.getName());

    @Inject
    private DatabaseJobs jobs;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> pulse;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        pulse = scheduler.scheduleWithFixedDelay(this::beat, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** One that fails, while the database is away, is followed by the next. */
    private void beat() {
        try {
            jobs.beat();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "the pulse of the background work missed a beat", away);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent ending) {
        pulse.cancel(false);
        jobs.leave();
    }
}
