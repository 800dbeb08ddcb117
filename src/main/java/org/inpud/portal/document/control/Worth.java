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

    private Worth() {}

    /** Not for numbers, signs, addresses and names of files that stand alone: they are the same in every language. */
    static boolean isWords(String plain) {
        return plain.codePoints().anyMatch(Character::isLetter)
                && !ADDRESS.matcher(plain.strip()).matches()
                && !FILE_NAME.matcher(plain.strip()).matches();
    }

    static boolean isWords(TextFragment fragment) {
        return isWords(fragment.getText());
    }
}
