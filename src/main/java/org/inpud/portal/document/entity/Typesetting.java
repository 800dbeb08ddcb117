package org.inpud.portal.document.entity;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a text is only the way it is set: which spaces, quotation marks, dashes, ellipses and ligatures, and where a
 * line may break. Two texts that differ in nothing else say the same; a digit, a letter, its case or any other sign
 * makes a difference.
 */
public final class Typesetting {

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");

    /** Soft hyphen, zero-width space and word joiner, byte-order mark: they say where to break, not what is said. */
    private static final String UNSEEN = "\u00AD\u200B\u2060\uFEFF";

    private static final Map<Integer, String> PLAIN = plain();

    private Typesetting() {}

    private static Map<Integer, String> plain() {
        Map<Integer, String> plain = "‘’‚‛ʼ".codePoints().boxed().collect(Collectors.toMap(sign -> sign, sign -> "'"));
        "“”„‟«»".codePoints().forEach(sign -> plain.put(sign, "\""));
        "‐‑‒–—―−".codePoints().forEach(sign -> plain.put(sign, "-"));
        UNSEEN.codePoints().forEach(sign -> plain.put(sign, ""));
        plain.put((int) '…', "...");
        plain.put((int) 'ﬁ', "fi");
        plain.put((int) 'ﬂ', "fl");
        plain.put((int) 'ﬀ', "ff");
        plain.put((int) 'ﬃ', "ffi");
        plain.put((int) 'ﬄ', "ffl");
        return plain;
    }

    /** What is said, however it is set. */
    public static String without(String text) {
        StringBuilder said = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            String instead = PLAIN.get(sign);
            if (instead == null) {
                said.appendCodePoint(sign);
            } else {
                said.append(instead);
            }
        });
        return SPACE.matcher(said).replaceAll(" ").strip();
    }
}
