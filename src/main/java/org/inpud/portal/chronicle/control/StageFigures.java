package org.inpud.portal.chronicle.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the record says of one stage in one network.
 *
 * @param stage its name
 * @param passed how often a stay there has ended
 * @param median how long a stay lasted in the middle of them all
 * @param longest the longest of them
 * @param returned how many stays ended with a return to the translators
 * @param waiting how many adaptations are there now
 * @param waitingSince since when the one that came first waits
 * @param waitsFor for whom how many of them wait: a voice that is still to be heard, or whoever the stage is by its name
 */
public record StageFigures(
        String stage,
        long passed,
        Optional<Duration> median,
        Optional<Duration> longest,
        long returned,
        long waiting,
        Optional<Instant> waitingSince,
        Map<String, Long> waitsFor) {

    public StageFigures {
        waitsFor = Map.copyOf(waitsFor);
    }
}
