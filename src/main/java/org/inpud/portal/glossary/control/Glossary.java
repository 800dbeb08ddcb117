package org.inpud.portal.glossary.control;

import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.network.entity.NetworkKey;

/** One glossary: a network's, or the common one, towards one language. */
record Glossary(NetworkKey owner, LanguageTag language) {

    /** Stands in the place of a network's key for the glossary that is common to all. */
    static final String COMMON = "global";

    /** The network's key; none for the common glossary. */
    Optional<String> network() {
        return Optional.of(owner.value()).filter(key -> !COMMON.equals(key));
    }
}
