package org.inpud.portal.adaptation.control;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** What becomes of adaptations that are based on others; answered by the room that knows what was released. */
public interface Ancestry {

    /** Whether readers can find a release of it: only then may another network build on it. */
    boolean isOnShelf(AdaptationId base);

    /** Lays down what an adaptation begins with that was just planned on the base of another, in the same transaction. */
    void begin(Adaptation planned, Instant now);

    /** How many proposals of its parent and of those beside it wait in each; who has none is left out. */
    Map<AdaptationId, Integer> waiting(Collection<AdaptationId> adaptations);
}
