package org.inpud.portal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.inpud.portal.platform.launcher.TestDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts what a kind of tests needs before the first of them, and ends it after the last: nothing for unit tests. */
public class TestSession implements LauncherSessionListener {

    private TestDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"in-container".equals(System.getProperty("portal.tests"))) {
            return;
        }
        try {
            database = TestDatabase.start(Path.of("target", "test-database"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        System.setProperty(
                "portal.test.logging",
                Path.of("target", "test-classes", "server-logging.properties")
                        .toAbsolutePath()
                        .toString());
        System.setProperty("portal.test.smtp.port", String.valueOf(MailServer.start()));
        System.setProperty("portal.test.db.url", database.url());
        System.setProperty("portal.test.db.user", database.user());
        System.setProperty("portal.test.db.password", database.password());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
            MailServer.stop();
        }
        Browsers.close();
        PortalProcess.stopShared();
    }
}
