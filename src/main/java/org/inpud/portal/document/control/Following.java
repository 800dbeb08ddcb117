package org.inpud.portal.document.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of what stands right behind a place. Many rules ask the same of the same place, and most places are settled
 * by the first letter: both answers are remembered. Not for two threads at a time.
 */
final class Following {

    /** Letters whose answer is kept in a table. */
    private static final int KNOWN = 0x100;

    private enum Beginning {
        POSSIBLE,
        IMPOSSIBLE
    }

    private final Matcher matcher;
    private final boolean isToldByFirst;
    private final Beginning[] beginnings = new Beginning[KNOWN];
    private String matched;
    private String text;
    private int place;
    private boolean isThere;

    Following(String pattern) {
        matcher = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS)
                .matcher("")
                .useTransparentBounds(true);
        isToldByFirst = !pattern.contains("\\b")
                && !pattern.contains("\\B")
                && !pattern.contains("(?<")
                && !pattern.contains("^");
    }

    boolean isAt(String whole, int at) {
        if (whole == text && at == place) {
            return isThere;
        }
        text = whole;
        place = at;
        isThere = canBegin(whole, at) && isMatchedAt(whole, at);
        return isThere;
    }

    private boolean isMatchedAt(String whole, int at) {
        if (whole != matched) {
            matcher.reset(whole);
            matched = whole;
        }
        return matcher.region(at, whole.length()).lookingAt();
    }

    private boolean canBegin(String whole, int at) {
        if (!isToldByFirst || at == whole.length() || whole.charAt(at) >= KNOWN) {
            return true;
        }
        char first = whole.charAt(at);
        if (beginnings[first] == null) {
            // One letter that fits, or asks for more, may begin what is looked for; any other never does.
            Matcher one = matcher.pattern().matcher(String.valueOf(first));
            beginnings[first] = one.lookingAt() || one.hitEnd() ? Beginning.POSSIBLE : Beginning.IMPOSSIBLE;
        }
        return beginnings[first] == Beginning.POSSIBLE;
    }
}
