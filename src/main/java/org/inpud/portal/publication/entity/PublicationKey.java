package org.inpud.portal.publication.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a publication in addresses and ids: {@code strategic-plan-2025-2029}. */
public record PublicationKey(String value) implements Comparable<PublicationKey> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public PublicationKey {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a key of a publication");
        }
    }

    public static PublicationKey of(String value) {
        return new PublicationKey(value);
    }

    /** The key, or nothing where the text can't be one. */
    public static Optional<PublicationKey> parse(String value) {
        return isWellFormed(value) ? Optional.of(new PublicationKey(value)) : Optional.empty();
    }

    private static boolean isWellFormed(String value) {
        return value != null && value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(PublicationKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
