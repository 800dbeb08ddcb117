package org.inpud.portal.adoption.control;

import java.time.Instant;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adoption.entity.AdoptionState;

/**
 * An adoption at one look.
 *
 * @param edition the number of the edition
 * @param pairs all of them
 * @param doubtful those that somebody should look at and nobody has
 * @param alone those of which one side has no partner
 * @param leftAside those of the translation's sentences that go nowhere as it stands
 */
public record AdoptionView(
        AdaptationId adaptation,
        String title,
        String sourceLanguage,
        int edition,
        AdoptionState state,
        long pairs,
        long doubtful,
        long alone,
        long leftAside,
        Instant begunAt,
        Instant changedAt,
        Optional<Instant> adoptedAt,
        long version) {}
