package org.inpud.portal.kernel;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A language as BCP 47 writes it, in canonical case ({@code fr-CA}), of a language that ISO 639 knows. */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "fa", "ur", "ps", "dv", "yi", "ckb", "sd", "ug");
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final Set<String> KNOWN_LONG = Set.of("ckb", "fil", "tzm", "prs", "tet", "bho", "mai", "luo", "hne");

    public LanguageTag {
        value = canonical(value).orElseThrow(() -> new IllegalArgumentException("not a language tag of BCP 47"));
    }

    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    /** The tag, or nothing where the text is not well-formed or names no language. */
    public static Optional<LanguageTag> parse(String value) {
        return canonical(value).map(LanguageTag::new);
    }

    private static Optional<String> canonical(String value) {
        if (value == null || value.isBlank() || value.length() > 35) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(value.strip()).build();
            String language = locale.getLanguage();
            return KNOWN.contains(language) || KNOWN_LONG.contains(language)
                    ? Optional.of(locale.toLanguageTag())
                    : Optional.empty();
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /** The language alone: {@code fr} of {@code fr-CA}. */
    public String primary() {
        return locale().getLanguage();
    }

    /** Whether somebody who works in this language may work in the other: the same, or a variety of it. */
    public boolean covers(LanguageTag other) {
        return equals(other) || (value.equals(primary()) && primary().equals(other.primary()));
    }

    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(primary());
    }

    /** {@code rtl} or {@code ltr}, as HTML's {@code dir} wants it. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
