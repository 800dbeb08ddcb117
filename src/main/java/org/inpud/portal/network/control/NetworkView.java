package org.inpud.portal.network.control;

import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKind;

/** A network as everybody may know it. */
public record NetworkView(
        String key,
        String acronym,
        String name,
        NetworkKind kind,
        Optional<String> parent,
        Optional<String> country,
        List<LanguageTag> languages) {

    static NetworkView of(Network network, LanguageTag reader) {
        return new NetworkView(
                network.key().value(),
                network.acronym(),
                network.name(reader),
                network.kind(),
                network.parent(),
                network.country(),
                network.languages());
    }
}
