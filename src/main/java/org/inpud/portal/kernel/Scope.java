package org.inpud.portal.kernel;

import java.util.Optional;

/**
 * Where a capability is needed: a network and, where it matters, a language, a country and one piece of work.
 * An empty network means "in any of the actor's networks, or in none".
 *
 * @param work the id of the piece of work: whom its network lets in from elsewhere holds a role there alone
 */
public record Scope(
        Optional<String> network, Optional<LanguageTag> language, Optional<String> country, Optional<String> work) {

    public static final Scope ANYWHERE = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    public Scope(Optional<String> network, Optional<LanguageTag> language, Optional<String> country) {
        this(network, language, country, Optional.empty());
    }

    /** The same network, or piece of work, whatever the language and the country. */
    public Scope anyLanguage() {
        return new Scope(network, Optional.empty(), Optional.empty(), work);
    }

    public static Scope ofNetwork(String network) {
        return new Scope(Optional.of(network), Optional.empty(), Optional.empty());
    }
}
