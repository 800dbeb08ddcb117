package org.inpud.portal.kernel;

import java.util.Map;
import java.util.Optional;

/**
 * One reason why something was not done: a value, not an exception.
 *
 * @param code the reason; its sentence is found by {@link RefusalCode#messageKey()}
 * @param facts what the sentence names (counts, dates), by parameter name
 * @param field the field or the segment that it concerns, if one
 */
public record Refusal(RefusalCode code, Map<String, Object> facts, Optional<String> field) {

    public Refusal {
        facts = Map.copyOf(facts);
    }

    public static Refusal of(RefusalCode code) {
        return new Refusal(code, Map.of(), Optional.empty());
    }

    public static Refusal of(RefusalCode code, Map<String, Object> facts) {
        return new Refusal(code, facts, Optional.empty());
    }

    public Refusal at(String where) {
        return new Refusal(code, facts, Optional.of(where));
    }
}
