package org.inpud.portal.document.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.Outcome;

/**
 * Where strangers’ files are opened: a few at a time, each for a limited time. A file that takes longer is refused at
 * once and its reader told to stop; until it has, it takes one of the places, so that slow files never pile up.
 */
final class Workshop {

    private static final Logger LOG = System.getLogger(Workshop.class.getName());
    private static final int PLACES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static final Workshop ONLY = new Workshop(PLACES, PATIENCE);

    private final Semaphore places;
    private final Duration patience;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread worker = new Thread(work, "document-workshop");
        worker.setDaemon(true);
        return worker;
    });

    /** @param patience how long somebody waits for a place */
    Workshop(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    <T> Outcome<T> within(Duration limit, Callable<Outcome<T>> work) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Outcome.refused(DocumentRefusal.BUSY);
            }
        } catch (InterruptedException stopped) {
            return interrupted();
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Future<Outcome<T>> future = workers.submit(() -> {
            try {
                Thread.currentThread().setContextClassLoader(loader);
                return work.call();
            } finally {
                Thread.currentThread().setContextClassLoader(null);
                places.release();
            }
        });
        return outcome(future, limit);
    }

    private static <T> Outcome<T> outcome(Future<Outcome<T>> future, Duration limit) {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            future.cancel(true);
            LOG.log(Level.WARNING, "a file was given up after {0}", limit);
            return Outcome.refused(DocumentRefusal.TOO_SLOW);
        } catch (InterruptedException stopped) {
            future.cancel(true);
            return interrupted();
        } catch (ExecutionException broken) {
            return refused(broken.getCause());
        }
    }

    private static <T> Outcome<T> refused(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            LOG.log(Level.ERROR, "a file needed more memory than there is", cause);
            return Outcome.refused(DocumentRefusal.TOO_LARGE);
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        throw new IllegalStateException(cause);
    }

    private static <T> Outcome<T> interrupted() {
        Thread.currentThread().interrupt();
        return Outcome.refused(DocumentRefusal.BUSY);
    }

    /** Readers call it now and then: it ends those that were given up. */
    static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("this file was given up");
        }
    }
}
