package org.inpud.portal.check.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inpud.portal.check.entity.Check;
import org.inpud.portal.check.entity.CheckFinding;

/** Checks on one text by itself: a source, or a text of our own. Pure functions. */
public final class TextChecks {

    /** Replacement characters, private use, and what UTF-8 looks like when it was read as Latin-1. */
    private static final Pattern BROKEN = Pattern.compile(
            "[\\uFFFD\\uFFFE\\uFFFF\\uE000-\\uF8FF]+|(?:[\\u00C3\\u00C2\\u00D0\\u00D1\\u00D8\\u00D9][\\u0080-\\u00BF])+"
                    + "|\\u00E2\\u20AC[\\u0080-\\u2122]?");

    /** A word of accented capitals and small letters from the upper half of Latin-1 alone: Cyrillic in a wrong code page. */
    private static final Pattern WRONG_CODE_PAGE =
            Pattern.compile("[\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u00FF]{5,}");

    private static final Pattern DOUBLE_SPACE = Pattern.compile("(?<=\\S) {2,}(?=\\S)");

    private TextChecks() {}

    public static List<CheckFinding> of(String text) {
        List<CheckFinding> findings = new ArrayList<>();
        unusable(text).ifPresent(findings::add);
        spaces(text).ifPresent(findings::add);
        return findings;
    }

    static Optional<CheckFinding> unusable(String text) {
        for (Pattern pattern : List.of(BROKEN, WRONG_CODE_PAGE)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(CheckFinding.at(Check.UNUSABLE, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    static Optional<CheckFinding> spaces(String text) {
        Matcher matcher = DOUBLE_SPACE.matcher(text);
        return matcher.find()
                ? Optional.of(CheckFinding.at(Check.SPACES, matcher.start(), matcher.end())
                        .suggesting(DOUBLE_SPACE.matcher(text).replaceAll(" ")))
                : Optional.empty();
    }
}
