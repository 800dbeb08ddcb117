package org.inpud.portal.check.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inpud.portal.check.entity.Check;
import org.inpud.portal.check.entity.CheckFinding;

/**
 * Whether the numbers of the source stand in the translation, however its language writes them: 1,000.5, 1 000,5 and
 * ١٬٠٠٠٫٥ are the same. Small numbers are often written as words, so they are left alone.
 */
final class NumberCheck {

    private static final int WRITTEN_AS_WORD = 12;
    private static final int LONGEST_SMALL = 2;

    /** Digits, grouped in threes by a space, stop, comma or apostrophe, and decimals. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])[0-9]{1,3}(?:[ \\u00A0\\u202F.,'\\u2019\\u066C][0-9]{3})+(?![0-9])(?:[.,\\u066B][0-9]+)?"
                    + "|[0-9]+(?:[.,\\u066B][0-9]+)?");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** Clocks differ: 3 pm may be 15:00. */
    private static final Pattern CLOCK =
            Pattern.compile("[0-9]{1,2}(?:[:.h][0-9]{2})?\\s*(?:[ap]\\.?m\\.?)|[0-9]{1,2}\\s?[:h]\\s?(?:[0-9]{2})?");

    private NumberCheck() {}

    static Optional<CheckFinding> of(String source, String target) {
        String there = readable(source);
        String here = readable(target);
        List<String> missing = numbers(there, NUMBER);
        List<String> extra = new ArrayList<>();
        numbers(here, NUMBER).stream().filter(number -> !missing.remove(number)).forEach(extra::add);
        if ((missing.isEmpty() && extra.isEmpty()) || sorted(there).equals(sorted(here))) {
            return Optional.empty();
        }
        return Optional.of(CheckFinding.onAll(
                Check.NUMBERS,
                Map.of(
                        "missing", String.join(", ", missing),
                        "extra", String.join(", ", extra),
                        "what", missing.isEmpty() ? "extra" : extra.isEmpty() ? "missing" : "both")));
    }

    private static List<String> sorted(String text) {
        return numbers(text, DIGITS).stream().sorted().toList();
    }

    private static List<String> numbers(String text, Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group().replaceAll("[^0-9]", ""))
                .filter(digits -> !isSmall(digits))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private static boolean isSmall(String digits) {
        return digits.length() <= LONGEST_SMALL && Integer.parseInt(digits) <= WRITTEN_AS_WORD;
    }

    /** With ASCII digits whatever the script, and without times of day. */
    private static String readable(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                ascii.append(Character.digit(point, 10));
            } else {
                ascii.appendCodePoint(point);
            }
        });
        return CLOCK.matcher(ascii).replaceAll(" ");
    }
}
