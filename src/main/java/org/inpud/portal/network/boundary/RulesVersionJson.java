package org.inpud.portal.network.boundary;

import java.time.Instant;
import java.util.List;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.RulesVersion;
import org.inpud.portal.network.entity.Rule;
import org.inpud.portal.network.entity.RulesChange;

/**
 * A version of a network’s rules.
 *
 * @param until missing where these rules hold
 * @param origin {@code BEGINNING}, {@code NETWORK}, or {@code REGION} where the region’s change is felt here
 * @param by a pseudonym; missing where the person is gone or works in the region
 */
public record RulesVersionJson(
        long version, Instant from, Instant until, String origin, String role, String by, List<ChangeJson> changes) {

    /** A rule by its name in the rules, as it stood and as it stands since; a number of days may be missing. */
    public record ChangeJson(String rule, Object before, Object after) {}

    static RulesVersionJson of(RulesVersion version) {
        RulesChange change = version.change();
        return new RulesVersionJson(
                change.version(),
                change.from(),
                change.until().orElse(null),
                origin(change),
                change.as().map(Role::name).orElse(null),
                version.who().orElse(null),
                change.changed().stream().map(rule -> change(change, rule)).toList());
    }

    private static String origin(RulesChange change) {
        if (change.before().isEmpty()) {
            return "BEGINNING";
        }
        return change.isOfRegion() ? "REGION" : "NETWORK";
    }

    private static ChangeJson change(RulesChange change, Rule rule) {
        return new ChangeJson(
                rule.apiName(),
                change.before().flatMap(rule::valueIn).orElse(null),
                rule.valueIn(change.rules()).orElse(null));
    }
}
