package org.inpud.portal.platform.control;

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

/** The pulse of the background work: it tells the other nodes that this one is alive, and takes over what they left. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnfinishedJobs {

    private static final int SECONDS_BETWEEN = 5;
    private static final Logger LOG = System.getLogger(UnfinishedJobs.class.getName());

    @Inject
    private DatabaseJobs jobs;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> pulse;

    @PostConstruct
    void begin() {
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

    @PreDestroy
    void end() {
        pulse.cancel(false);
        jobs.leave();
    }
}
