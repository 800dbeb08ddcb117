package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.junit.jupiter.api.Test;

/** Whoever brings a slow file is answered in time, and the next one need not wait for it. */
class WorkshopTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);

    private static DocumentRefusal refusal(Outcome<?> outcome) {
        return (DocumentRefusal) outcome.refusals().get(0).code();
    }

    @Test
    void aFileThatTakesTooLongIsRefusedAndItsReaderStops() {
        byte[] endless =
                OdtFile.withBody(OdtFile.plain("One. Two.").repeat(400_000)).bytes();
        Workshop workshop = new Workshop(1, LONG);

        Outcome<Integer> slow = workshop.within(SHORT, () -> {
            Parts parts = Parts.of(endless);
            return Outcome.done(Format.of(DocumentFormat.ODT)
                    .passages(parts, LanguageTag.of("en"))
                    .size());
        });
        Outcome<Integer> next = assertTimeoutPreemptively(LONG, () -> workshop.within(LONG, () -> Outcome.done(1)));

        assertEquals(DocumentRefusal.TOO_SLOW, refusal(slow));
        assertEquals(1, next.value());
    }

    @Test
    void aReaderThatDoesNotStopKeepsItsPlaceAndNobodyWaitsForEver() throws InterruptedException {
        Workshop workshop = new Workshop(1, SHORT);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);

        Outcome<Integer> deaf = workshop.within(SHORT, () -> {
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
            ended.countDown();
            return Outcome.done(1);
        });
        Outcome<Integer> next = workshop.within(LONG, () -> Outcome.done(1));
        end.countDown();

        assertEquals(DocumentRefusal.TOO_SLOW, refusal(deaf));
        assertEquals(DocumentRefusal.BUSY, refusal(next));
        assertTrue(ended.await(1, TimeUnit.MINUTES));
    }

    @Test
    void whatCountsIsTheProcessorAndNotWhoElseIsAtWork() {
        Workshop workshop = new Workshop(1, LONG);

        Outcome<Integer> waits = workshop.within(LONG, SHORT, () -> {
            Thread.sleep(SHORT.toMillis() * 10);
            return Outcome.done(1);
        });
        Outcome<Integer> spins = workshop.within(LONG, SHORT, () -> {
            while (true) {
                Workshop.goOn();
            }
        });

        assertEquals(1, waits.value());
        assertEquals(DocumentRefusal.TOO_SLOW, refusal(spins));
    }

    @Test
    void aFileForWhichThereIsNoMemoryIsTooLarge() {
        Outcome<Integer> huge = new Workshop(1, LONG).within(LONG, () -> {
            throw new OutOfMemoryError("as a parser says it");
        });

        assertEquals(DocumentRefusal.TOO_LARGE, refusal(huge));
    }
}
