package org.inpud.portal.network.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Role;

/**
 * One version of the rules that a network worked by.
 *
 * @param before the rules until then; none where the network begins with these
 * @param until when other rules took their place; none where these hold
 * @param isOfRegion whether it came about because the region changed its rules
 * @param by who changed them; nobody where the network began with them, or where another network’s people did
 */
public record RulesChange(
        long version,
        Optional<RulesWanted> before,
        RulesWanted rules,
        Instant from,
        Optional<Instant> until,
        boolean isOfRegion,
        Optional<UUID> by,
        Optional<Role> as) {

    /** What is otherwise than before; nothing where the network begins. */
    public List<Rule> changed() {
        return before.map(earlier -> Stream.of(Rule.values())
                        .filter(rule -> !rule.isSame(earlier, rules))
                        .toList())
                .orElse(List.of());
    }

    RulesChange endedAt(Instant end) {
        return new RulesChange(version, before, rules, from, Optional.of(end), isOfRegion, by, as);
    }
}
