package org.inpud.portal.document.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern of what stands right before a place; it ends there. Not for two threads at a time. */
final class Preceding {

    private final Matcher matcher;
    private String text;

    Preceding(String pattern) {
        matcher = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS)
                .matcher("")
                .useTransparentBounds(true);
    }

    /** Whether it begins at {@code from} or behind it. */
    boolean isFound(String whole, int from, int place) {
        return about(whole).region(from, place).find();
    }

    /** The same, and is something. */
    boolean isSeen(String whole, int from, int place) {
        return isFound(whole, from, place) && matcher.start() < place;
    }

    /** Whether it is all that stands before the place. */
    boolean isAll(String whole, int place) {
        return about(whole).region(0, place).matches();
    }

    private Matcher about(String whole) {
        if (whole != text) {
            matcher.reset(whole);
            text = whole;
        }
        return matcher;
    }
}
