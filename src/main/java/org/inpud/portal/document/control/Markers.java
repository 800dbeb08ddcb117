package org.inpud.portal.document.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.TextFragment;

/**
 * Numbers written in private-use characters into a document on its way through Okapi, so that a passage can be found
 * again in the native file, where its place is known for certain.
 */
final class Markers {

    private static final int BEGIN = 0x10FFF0;
    private static final int END = 0x10FFF1;
    private static final int ZERO = 0x10FFE0;

    private static final Pattern MARKER = Pattern.compile("\\x{10FFF0}([\\x{10FFE0}-\\x{10FFE9}]{1,7})\\x{10FFF1}");

    private Markers() {}

    static String marker(int number) {
        StringBuilder marker = new StringBuilder().appendCodePoint(BEGIN);
        for (char digit : Integer.toString(number).toCharArray()) {
            marker.appendCodePoint(ZERO + digit - '0');
        }
        return marker.appendCodePoint(END).toString();
    }

    /** Whether a text carries markers; a document that does before we write any can't be told from ours. */
    static boolean isIn(CharSequence text) {
        return MARKER.matcher(text).find();
    }

    /** Whether it is worth looking for markers. */
    static boolean mayBeIn(String text) {
        return text.indexOf(BEGIN) >= 0;
    }

    static Matcher find(CharSequence text) {
        return MARKER.matcher(text);
    }

    static int number(Matcher found) {
        int number = 0;
        String digits = found.group(1);
        for (int at = 0; at < digits.length(); at += 2) {
            number = number * 10 + digits.codePointAt(at) - ZERO;
        }
        return number;
    }

    static String strip(String text) {
        return MARKER.matcher(text).replaceAll("");
    }

    /** Puts the marker in front of the first character that is text, so that it shares that text's run. */
    static void put(TextFragment fragment, int number) {
        String coded = fragment.getCodedText();
        int at = 0;
        while (at < coded.length() && TextFragment.isMarker(coded.charAt(at))) {
            at += 2;
        }
        fragment.insert(at, marker(number));
    }
}
