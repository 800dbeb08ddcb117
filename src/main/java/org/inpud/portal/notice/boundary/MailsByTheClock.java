package org.inpud.portal.notice.boundary;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inpud.portal.notice.control.SendsMail;

/**
 * Looks every few seconds whether a mail waits; every node may.
 * (Not a start-up bean: in its threads Payara hands out connections outside the transaction that a use case began.)
 */
@WebListener
public class MailsByTheClock implements ServletContextListener {

    private static final Logger LOG = System.getLogger(MailsByTheClock.class.getName());

    @Inject
    private SendsMail mail;

    @Inject
    @ConfigProperty(name = "portal.mail.seconds-between", defaultValue = "10")
    private int secondsBetween;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private ScheduledFuture<?> pulse;

    @Override
    public void contextInitialized(ServletContextEvent started) {
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

    @Override
    public void contextDestroyed(ServletContextEvent ending) {
        pulse.cancel(false);
    }
}
