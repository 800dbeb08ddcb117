package org.inpud.portal.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slows down guessing: so many failed attempts in a quarter of an hour for one account and for one source. Neither is
 * kept as such, only a hash under a key that lives as long as this process.
 */
@ApplicationScoped
public class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_PER_ACCOUNT = 10;
    private static final int MOST_PER_SOURCE = 100;
    private static final int MOST_REMEMBERED = 20_000;
    private static final String ALGORITHM = "HmacSHA256";

    private record Tries(int count, Instant since) {}

    private final SecretKeySpec key;
    private final Map<String, Tries> tries = new LinkedHashMap<>();
    private Clock clock;

    protected Throttle() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    @Inject
    public Throttle(Clock clock) {
        this();
        this.clock = clock;
    }

    /** Counts an attempt before it is made, so that many at once count too; answers whether it may be made. */
    public synchronized boolean admit(String account, String source) {
        boolean isAdmitted = count(hash("account", account), MOST_PER_ACCOUNT);
        return count(hash("source", source), MOST_PER_SOURCE) && isAdmitted;
    }

    /** Counts one use of a form that is open to everybody; answers whether this source may use it now. */
    public synchronized boolean admitForm(String form, String source, int most) {
        return count(hash("form " + form, source), most);
    }

    /** Takes back what {@link #admit} counted, since it was the right password. */
    public synchronized void forgive(String account, String source) {
        tries.remove(hash("account", account));
        tries.computeIfPresent(
                hash("source", source),
                (unused, earlier) -> earlier.count() <= 1 ? null : new Tries(earlier.count() - 1, earlier.since()));
    }

    private boolean count(String hash, int most) {
        Instant now = clock.instant();
        Tries earlier = tries.get(hash);
        Tries counted = earlier == null || now.isAfter(earlier.since().plus(WINDOW))
                ? new Tries(1, now)
                : new Tries(earlier.count() + 1, earlier.since());
        tries.put(hash, counted);
        if (tries.size() > MOST_REMEMBERED) {
            tries.remove(tries.keySet().iterator().next());
        }
        return counted.count() <= most;
    }

    private String hash(String kind, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((kind + "\n" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(ALGORITHM + " is missing from this Java", missing);
        }
    }
}
