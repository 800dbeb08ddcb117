package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;

/** How readers know the networks. */
@ApplicationScoped
public class NetworkNames {

    @Inject
    private Networks networks;

    /** The short names of all, by key. */
    public Map<String, String> acronyms() {
        return networks.all().stream()
                .collect(Collectors.toMap(network -> network.key().value(), Network::acronym));
    }

    /** A network's name for a reader of this language, with its short name. */
    String of(String network, LanguageTag reader) {
        return networks.find(network)
                .map(found -> found.name(reader) + " (" + found.acronym() + ")")
                .orElse(network);
    }
}
