package org.inpud.portal.reading.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.reading.entity.ReadingKind;

/**
 * The readings of one adaptation.
 *
 * @param isBinding whether the network’s rules make INWUD’s binding
 * @param asked of INWUD, where it is asked
 * @param given the newest first
 * @param mayAsk whether whoever looks can ask INWUD, or end that
 * @param mine the readings that they can give now
 * @param country for which they would read, where that is settled
 */
public record ReadingsView(
        AdaptationId adaptation,
        boolean isBinding,
        Optional<Asked> asked,
        List<Given> given,
        boolean mayAsk,
        List<ReadingKind> mine,
        Optional<String> country) {

    public record Asked(String note, boolean isByRules, Instant at) {}

    /**
     * One reader’s word; a country reader is told by the country alone.
     *
     * @param isPresent whether it was said of the text that stands now
     */
    public record Given(
            ReadingKind kind,
            Optional<String> country,
            boolean accept,
            Optional<String> reason,
            Instant at,
            boolean isPresent) {}
}
