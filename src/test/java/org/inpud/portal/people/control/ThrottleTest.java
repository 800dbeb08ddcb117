package org.inpud.portal.people.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final MovedClock clock = new MovedClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void anAccountIsClosedToGuessingForAQuarterOfAnHour() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertTrue(throttle.admit("mora", "192.0.2." + attempt));
        }
        assertFalse(throttle.admit("mora", "192.0.2.99"), "whatever the source");
        assertTrue(throttle.admit("tilo", "192.0.2.99"), "others are not concerned");

        clock.now = clock.now.plus(Duration.ofMinutes(16));
        assertTrue(throttle.admit("mora", "192.0.2.99"));
    }

    @Test
    void aSourceIsClosedAfterManyAccounts() {
        for (int attempt = 0; attempt < 100; attempt++) {
            assertTrue(throttle.admit("somebody" + attempt, "192.0.2.7"));
        }
        assertFalse(throttle.admit("somebody", "192.0.2.7"));
        assertTrue(throttle.admit("somebody", "192.0.2.8"));
    }

    @Test
    void whoeverSignsInBeginsAnew() {
        for (int round = 0; round < 30; round++) {
            assertTrue(throttle.admit("mora", "192.0.2.7"));
            throttle.forgive("mora", "192.0.2.7");
        }
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
