package org.inpud.portal.document.control;

import java.util.regex.Pattern;
import net.sf.okapi.common.resource.TextFragment;

/** Whether there is anything to translate in a text. */
final class Worth {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)[(<\\[]?(?:(?:https?|ftp)://|www\\.|mailto:)\\S+|\\S+@\\S+\\.[a-z]{2,}");

    private Worth() {}

    /** Not for numbers, signs and addresses that stand alone: they are the same in every language. */
    static boolean isWords(String plain) {
        return plain.codePoints().anyMatch(Character::isLetter)
                && !ADDRESS.matcher(plain.strip()).matches();
    }

    static boolean isWords(TextFragment fragment) {
        return isWords(fragment.getText());
    }
}
