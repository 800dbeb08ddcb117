package org.inpud.portal.people.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.Text;

/** What somebody types to sign in: chosen by them, in lower case, never shown to anybody else. */
public record Login(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@+-]{3,80}");

    public static Optional<Login> parse(String typed) {
        String folded = fold(typed);
        return SHAPE.matcher(folded).matches() ? Optional.of(new Login(folded)) : Optional.empty();
    }

    /** As it is compared: composed, stripped and in lower case, whatever was typed. */
    public static String fold(String typed) {
        return typed == null ? "" : Text.normal(typed).strip().toLowerCase(Locale.ROOT);
    }
}
