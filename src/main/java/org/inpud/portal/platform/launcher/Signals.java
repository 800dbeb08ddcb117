package org.inpud.portal.platform.launcher;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Signals that Java can't send itself: PostgreSQL tells its ways of stopping by them. */
final class Signals {

    private Signals() {}

    /** By the shell's own word, since a bare system brings no program of that name. */
    static void send(String signal, long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException unsent) {
            Terminal.complain("The signal " + signal + " could not be sent to process " + pid + ".");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean awaitEnd(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException still) {
            return !process.isAlive();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
