package org.inpud.portal.kernel;

import java.util.Optional;

/**
 * Where a capability is needed: a network and, where it matters, a language and a country.
 * An empty network means "in any of the actor's networks, or in none".
 */
public record Scope(Optional<String> network, Optional<LanguageTag> language, Optional<String> country) {

    public static final Scope ANYWHERE = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    /** The same network whatever the language and the country. */
    public Scope anyLanguage() {
        return new Scope(network, Optional.empty(), Optional.empty());
    }

    public static Scope ofNetwork(String network) {
        return new Scope(Optional.of(network), Optional.empty(), Optional.empty());
    }
}
