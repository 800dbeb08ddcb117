package org.inpud.portal.network.control;

import java.util.Optional;
import java.util.Set;
import org.inpud.portal.network.entity.NetworkRules;
import org.inpud.portal.network.entity.RegionalRules;
import org.inpud.portal.network.entity.Rule;
import org.inpud.portal.network.entity.RulesWanted;

/**
 * The rules by which a network works, with the version that a change has to name.
 *
 * @param region the rules within which a national network sets its own
 * @param fromRegion those of the rules that are the region’s because they ask for more than the network’s own
 */
public record RulesView(RulesWanted rules, long version, Optional<RegionalRules> region, Set<Rule> fromRegion) {

    public RulesView {
        fromRegion = Set.copyOf(fromRegion);
    }

    /** @param own what the network has set for itself */
    static RulesView of(NetworkRules own, Optional<RegionalRules> region) {
        NetworkRules held = region.map(own::within).orElse(own);
        return new RulesView(
                held.values(),
                held.version(),
                region,
                region.map(one -> one.fromRegion(own.values())).orElse(Set.of()));
    }
}
