package org.inpud.portal.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** The portal's clock in the tests, which runs ahead for one thread at a time: days pass while a test looks on. */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class MovedClock {

    private static final ThreadLocal<Duration> AHEAD = ThreadLocal.withInitial(() -> Duration.ZERO);

    @Produces
    Clock clock() {
        return new Ahead(Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS)));
    }

    /** What happens when so much time has passed. */
    public static <T> T after(Duration time, Supplier<T> work) {
        AHEAD.set(time);
        try {
            return work.get();
        } finally {
            AHEAD.remove();
        }
    }

    private static final class Ahead extends Clock {

        private final Clock now;

        Ahead(Clock now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Ahead(now.withZone(zone));
        }

        @Override
        public Instant instant() {
            return now.instant().plus(AHEAD.get());
        }
    }
}
