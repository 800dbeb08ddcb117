package org.inpud.portal.platform.launcher;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Brings warnings to the terminal, each in a line, once the portal is ready. What goes wrong before that ends in one
 * sentence of the launcher's; the whole story stands in the log file either way.
 */
public final class TerminalHandler extends Handler {

    private static volatile boolean isOpen;

    /** Made by the logging of Java, by its name in the configuration. */
    public TerminalHandler() {
        setLevel(Level.WARNING);
        setFormatter(new SimpleFormatter());
    }

    static void open() {
        isOpen = true;
    }

    @Override
    public void publish(LogRecord event) {
        if (isOpen && isLoggable(event)) {
            String message = getFormatter().formatMessage(event);
            Terminal.complain(
                    event.getLevel() + " " + message.lines().findFirst().orElse(event.getLoggerName()));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // The terminal belongs to whoever started the portal.
    }
}
