package org.inpud.portal.check.entity;

import java.util.Map;
import java.util.Optional;

/**
 * One remark of a check on a text.
 *
 * @param span where in the text; nothing where the whole is meant
 * @param facts what the sentence names, by parameter name
 * @param suggestion the whole text as it could stand
 */
public record CheckFinding(Check check, Optional<Span> span, Map<String, Object> facts, Optional<String> suggestion) {

    /** From the first to after the last UTF-16 unit of the text as served, inline codes included. */
    public record Span(int start, int end) {}

    public static CheckFinding onAll(Check check) {
        return new CheckFinding(check, Optional.empty(), Map.of(), Optional.empty());
    }

    public static CheckFinding onAll(Check check, Map<String, Object> facts) {
        return new CheckFinding(check, Optional.empty(), facts, Optional.empty());
    }

    public static CheckFinding at(Check check, int start, int end) {
        return new CheckFinding(check, Optional.of(new Span(start, end)), Map.of(), Optional.empty());
    }

    public CheckFinding suggesting(String text) {
        return new CheckFinding(check, span, facts, Optional.of(text));
    }

    public CheckSeverity severity() {
        return check.severity();
    }
}
