package org.inpud.portal.demo.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.inpud.portal.demo.control.Demonstration;

/**
 * Loads the demonstration while the web application starts: after the migrations, before the first request. (Not in a
 * start-up bean: there Payara hands out connections outside the transaction that a use case began.)
 */
@WebListener
public class LoadsDemonstration implements ServletContextListener {

    @Inject
    private Demonstration demonstration;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        demonstration.load();
    }
}
