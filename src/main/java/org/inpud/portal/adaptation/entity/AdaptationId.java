package org.inpud.portal.adaptation.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.kernel.Scoped;

/**
 * Which adaptation: one publication, one network, one language and, where it is made for one, a country.
 * Written {@code vancouver-declaration.lanpud.es} or {@code vancouver-declaration.lanpud.es.mx}.
 *
 * @param country two letters of ISO 3166 in lower case
 */
public record AdaptationId(String publication, String network, LanguageTag language, Optional<String> country)
        implements Scoped {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,80}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public AdaptationId {
        country = country.map(name -> name.toLowerCase(Locale.ROOT));
        if (!KEY.matcher(publication).matches()
                || !KEY.matcher(network).matches()
                || !country.map(name -> COUNTRIES.contains(name.toUpperCase(Locale.ROOT)))
                        .orElse(true)) {
            throw new IllegalArgumentException("not the id of an adaptation");
        }
    }

    /** The id that the text writes, or nothing where it can't be one. */
    public static Optional<AdaptationId> parse(String text) {
        String[] parts = text == null ? new String[0] : text.split("\\.", -1);
        if (parts.length < 3 || parts.length > 4) {
            return Optional.empty();
        }
        Optional<String> country = parts.length == 4 ? Optional.of(parts[3]) : Optional.empty();
        return LanguageTag.parse(parts[2]).flatMap(language -> of(parts[0], parts[1], language, country));
    }

    /** The id of these parts, or nothing where one of them can't be part of an id. */
    public static Optional<AdaptationId> of(
            String publication, String network, LanguageTag language, Optional<String> country) {
        try {
            return Optional.of(new AdaptationId(publication, network, language, country));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public Scope scope() {
        return new Scope(Optional.of(network), Optional.of(language), country, Optional.of(toString()));
    }

    @Override
    public String toString() {
        return publication + "." + network + "." + language
                + country.map(name -> "." + name).orElse("");
    }
}
