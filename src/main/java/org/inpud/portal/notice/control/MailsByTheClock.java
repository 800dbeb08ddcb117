package org.inpud.portal.notice.control;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every few seconds whether a mail waits; every node may. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailsByTheClock {

    private static final Logger LOG = System.getLogger(MailsByTheClock.class.getName());

    @Inject
    private SendsMail mail;

    @Inject
    @ConfigProperty(name = "portal.mail.seconds-between", defaultValue = "10")
    private int secondsBetween;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> pulse;

    @PostConstruct
    void begin() {
        pulse = scheduler.scheduleWithFixedDelay(this::look, secondsBetween, secondsBetween, TimeUnit.SECONDS);
    }

    /** A time that fails, while the database is away, is followed by the next. */
    private void look() {
        try {
            mail.send();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "the outbox could not be looked through", away);
        }
    }

    @PreDestroy
    void end() {
        pulse.cancel(false);
    }
}
