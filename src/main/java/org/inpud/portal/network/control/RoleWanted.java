package org.inpud.portal.network.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkRefusal;

/**
 * A role somebody shall hold in a network.
 *
 * @param languages those it is limited to; none for all of the network’s
 * @param country only for a country reader
 */
public record RoleWanted(Role role, List<LanguageTag> languages, Optional<String> country) {

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    public RoleWanted {
        languages = List.copyOf(languages);
        country = country.map(code -> code.strip().toLowerCase(Locale.ROOT)).filter(code -> !code.isEmpty());
    }

    /** Every reason why it can’t be held in this network. */
    List<Refusal> refusals(Network network) {
        List<Refusal> refusals = new ArrayList<>();
        if (!role.isInNetwork()) {
            refusals.add(Refusal.of(NetworkRefusal.NOT_A_ROLE_OF_NETWORKS).at("role"));
        }
        languages.stream()
                .filter(language -> !network.works(language))
                .forEach(language -> refusals.add(
                        Refusal.of(NetworkRefusal.NOT_THE_NETWORKS_LANGUAGE).at("languages")));
        if (country.isPresent() && role != Role.COUNTRY_READER) {
            refusals.add(
                    Refusal.of(NetworkRefusal.COUNTRY_ONLY_FOR_COUNTRY_READERS).at("country"));
        } else if (country.isPresent() && !COUNTRIES.contains(country.get().toUpperCase(Locale.ROOT))) {
            refusals.add(Refusal.of(NetworkRefusal.BAD_COUNTRY).at("country"));
        }
        return refusals;
    }

    /** One for each language. */
    List<RoleHeld> in(Network network) {
        Optional<String> key = Optional.of(network.key().value());
        return languages.isEmpty()
                ? List.of(new RoleHeld(role, key, Optional.empty(), country))
                : languages.stream()
                        .distinct()
                        .map(language -> new RoleHeld(role, key, Optional.of(language), country))
                        .toList();
    }
}
