package org.inpud.portal.release.entity;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a release, {@code n.m}. The first is 1.0; other local changes or another edition make the next n,
 * other wording alone the next m.
 */
public record ReleaseNumber(int major, int minor) implements Comparable<ReleaseNumber> {

    public static final ReleaseNumber FIRST = new ReleaseNumber(1, 0);

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");
    private static final Comparator<ReleaseNumber> ORDER =
            Comparator.comparingInt(ReleaseNumber::major).thenComparingInt(ReleaseNumber::minor);

    public static Optional<ReleaseNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new ReleaseNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The number after this one where only the wording differs. */
    public ReleaseNumber reworded() {
        return new ReleaseNumber(major, minor + 1);
    }

    /** The number after this one where local changes or the edition followed differ. */
    public ReleaseNumber rebuilt() {
        return new ReleaseNumber(major + 1, 0);
    }

    @Override
    public int compareTo(ReleaseNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
