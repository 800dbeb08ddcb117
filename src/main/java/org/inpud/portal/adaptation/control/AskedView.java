package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Concerning;
import org.inpud.portal.kernel.Scoped;

/**
 * A local change on which the owner of the work is asked for its view. It belongs to another network than the one that
 * is asked, so that the right to speak is not held where the adaptation is.
 */
public record AskedView(AdaptationId adaptation, int number) implements Concerning {

    @Override
    public Scoped concern() {
        return adaptation;
    }

    @Override
    public Optional<Enum<?>> which() {
        return Optional.of(Voice.CONCURRENCE);
    }
}
