package org.inpud.portal.document.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import java.util.function.BooleanSupplier;
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
    private static final long LOOK = Duration.ofMillis(200).toNanos();

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
        return within(limit, limit, work);
    }

    /** @param ofProcessor what it may take of the processor, which other work beside it does not make longer */
    <T> Outcome<T> within(Duration limit, Duration ofProcessor, Callable<Outcome<T>> work) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Outcome.refused(DocumentRefusal.BUSY);
            }
        } catch (InterruptedException stopped) {
            return interrupted();
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Worked worked = new Worked();
        Future<Outcome<T>> future = workers.submit(() -> {
            try {
                worked.begin();
                Thread.currentThread().setContextClassLoader(loader);
                return work.call();
            } finally {
                Thread.currentThread().setContextClassLoader(null);
                places.release();
            }
        });
        return outcome(future, System.nanoTime() + limit.toNanos(), () -> worked.isMoreThan(ofProcessor));
    }

    private static <T> Outcome<T> outcome(Future<Outcome<T>> future, long until, BooleanSupplier isTooMuch) {
        try {
            while (System.nanoTime() < until && !isTooMuch.getAsBoolean()) {
                try {
                    return future.get(Math.min(LOOK, until - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (TimeoutException goesOn) {
                    LOG.log(Level.TRACE, "a file is still read");
                }
            }
            future.cancel(true);
            LOG.log(Level.WARNING, "a file was given up that takes too long");
            return Outcome.refused(DocumentRefusal.TOO_SLOW);
        } catch (InterruptedException stopped) {
            future.cancel(true);
            return interrupted();
        } catch (ExecutionException broken) {
            return refused(broken.getCause());
        }
    }

    /** What a worker got of the processor since it began. */
    private static final class Worked {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private volatile long worker;
        private volatile long before;

        void begin() {
            before = THREADS.getCurrentThreadCpuTime();
            worker = Thread.currentThread().getId();
        }

        /** Where the machine does not count it, or the work is over, it never is. */
        boolean isMoreThan(Duration limit) {
            long now = worker == 0 ? -1 : THREADS.getThreadCpuTime(worker);
            return now >= 0 && before >= 0 && now - before > limit.toNanos();
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
