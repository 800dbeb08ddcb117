package org.inpud.portal.publication.control;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.Typesetting;

/**
 * A part of a text that another text may have too. Most parts are found by the first thing that tells them; the others
 * are worked out only for what is left then.
 */
final class Part {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final String exact;
    private final Supplier<String> plain;
    private String loose;
    private String words;
    private Print print;

    private Part(String exact, Supplier<String> plain) {
        this.exact = exact;
        this.plain = plain;
    }

    /**
     * @param exact tells the same part again
     * @param plain its text without codes
     */
    static Part of(String exact, Supplier<String> plain) {
        return new Part(exact, plain);
    }

    String exact() {
        return exact;
    }

    /** Tells it again where only its kind or its typesetting differs. */
    String loose() {
        if (loose == null) {
            loose = Typesetting.without(plain.get());
        }
        return loose;
    }

    /** Tells it again where only its punctuation differs. */
    String words() {
        if (words == null) {
            String bare = SIGNS.matcher(loose()).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
            words = bare.isEmpty() ? loose() : bare;
        }
        return words;
    }

    Print print() {
        if (print == null) {
            print = Print.of(plain.get());
        }
        return print;
    }
}
