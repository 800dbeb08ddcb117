package org.inpud.portal.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.review.entity.PeerTest;

/** Reads and keeps the records of peer tests. */
@ApplicationScoped
class PeerTests {

    private static final int LARGEST_GROUP = 10_000;
    private static final int LONGEST = 4000;

    @Inject
    private Reviews reviews;

    @Inject
    private Event<DomainEvent> events;

    /** The record that came with a step, where it is complete: {@code groupSize}, {@code month}, {@code changed}. */
    Optional<PeerTestRecord> read(StepEvidence evidence) {
        Map<String, String> facts = evidence.facts();
        try {
            return Optional.of(new PeerTestRecord(
                            Integer.parseInt(facts.getOrDefault("groupSize", "")),
                            YearMonth.parse(facts.getOrDefault("month", "")),
                            Text.normal(facts.getOrDefault("changed", "")).strip()))
                    .filter(PeerTests::isComplete);
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static boolean isComplete(PeerTestRecord test) {
        return test.groupSize() > 0
                && test.groupSize() <= LARGEST_GROUP
                && !test.changed().isBlank()
                && test.changed().length() <= LONGEST;
    }

    PeerTest keep(AdaptationId adaptation, PeerTestRecord test, Actor actor, Role by, Instant now) {
        PeerTest kept = new PeerTest(
                adaptation, reviews.round(adaptation), test.groupSize(), test.month(), test.changed(), actor.id(), now);
        reviews.add(kept);
        events.fire(new PeerTestRecorded(actor, by, adaptation, test.groupSize(), test.month()));
        return kept;
    }
}
