package org.inpud.portal.check.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.inpud.portal.glossary.control.GlossaryChanged;
import org.inpud.portal.glossary.control.Terms;
import org.inpud.portal.kernel.LanguageTag;

/**
 * The glossaries as sentences are checked by them, laid out and kept at hand, so that saving asks the database nothing.
 * A change holds at once where it was made, and within a minute on other machines.
 */
@ApplicationScoped
public class TermChecks {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Key(String network, LanguageTag language, LanguageTag from) {}

    private record Kept(TermCheck check, Instant until) {}

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    @Inject
    private Terms terms;

    @Inject
    private Clock clock;

    /** By what a network writes in a language for terms of another: its own word goes before the common one. */
    public TermCheck of(String network, LanguageTag language, LanguageTag from) {
        Key key = new Key(network, language, from);
        Kept found = kept.get(key);
        Instant now = clock.instant();
        if (found != null && now.isBefore(found.until())) {
            return found.check();
        }
        long before = changes.get();
        TermCheck check = new TermCheck(terms.inForce(network, language, from));
        if (before == changes.get()) {
            kept.put(key, new Kept(check, now.plus(KEPT)));
        }
        return check;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) GlossaryChanged event) {
        changes.incrementAndGet();
        kept.clear();
    }
}
