package org.inpud.portal.document.control;

import java.util.regex.Pattern;
import net.sf.okapi.common.resource.TextFragment;

/** Whether there is anything to translate in a text. */
final class Worth {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)[(<\\[]?(?:(?:https?|ftp)://|www\\.|mailto:)\\S+|[^\\s@]++@[^\\s@]+\\.[a-z]{2,}");

    /** Programs describe a picture by the name of its file. */
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)(?:.*[/\\\\])?[^\\s/\\\\]+\\.(?:png|jpe?g|gif|bmp|tiff?|svg|wmf|emf|eps|psd|pdf|ai)");

    private static final int LONGEST_ENDING = 4;

    private Worth() {}

    /** Not for numbers, signs, addresses and names of files that stand alone: they are the same in every language. */
    static boolean isWords(String plain) {
        return hasLetter(plain) && !isAlone(plain.strip());
    }

    private static boolean hasLetter(String plain) {
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            if (Character.isLetter(plain.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlone(String plain) {
        int last = plain.length() - 1;
        boolean isAddressed = isWithin(plain.indexOf('.'), last) || isWithin(plain.indexOf(':'), last);
        int ending = plain.lastIndexOf('.');
        return isAddressed && ADDRESS.matcher(plain).matches()
                || isWithin(ending, last)
                        && ending >= last - LONGEST_ENDING
                        && FILE_NAME.matcher(plain).matches();
    }

    private static boolean isWithin(int at, int last) {
        return at >= 0 && at < last;
    }

    static boolean isWords(TextFragment fragment) {
        return isWords(fragment.getText());
    }
}
