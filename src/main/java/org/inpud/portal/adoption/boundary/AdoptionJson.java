package org.inpud.portal.adoption.boundary;

import java.time.Instant;
import org.inpud.portal.adoption.control.AdoptionView;

/**
 * An adoption as the API serves it.
 *
 * @param pairs all of them
 * @param doubtful those that somebody should look at and nobody has: they hold up the confirmation
 * @param alone those of which one side has no partner
 * @param leftAside those of the translation's sentences that go nowhere as it stands
 */
public record AdoptionJson(
        String adaptation,
        String title,
        int edition,
        String state,
        long pairs,
        long doubtful,
        long alone,
        long leftAside,
        Instant begunAt,
        Instant changedAt,
        Instant adoptedAt,
        long version) {

    static AdoptionJson of(AdoptionView view) {
        return new AdoptionJson(
                view.adaptation().toString(),
                view.title(),
                view.edition(),
                view.state().name(),
                view.pairs(),
                view.doubtful(),
                view.alone(),
                view.leftAside(),
                view.begunAt(),
                view.changedAt(),
                view.adoptedAt().orElse(null),
                view.version());
    }
}
