package org.inpud.portal.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** Text as the portal keeps it: Unicode normal form C, and the hash by which sameness is told. */
public final class Text {

    private Text() {}

    /** Signs below this one are composed as far as they can be. */
    private static final char FIRST_TO_COMPOSE = '\u0300';

    /** So are dashes, quotation marks and dots. */
    private static final char HYPHEN = '\u2010';

    private static final char HYPHENATION = '\u2027';

    /** Normal form C, without control characters that no text needs (tab and line feed stay). */
    public static String normal(String text) {
        return isNormal(text) ? text : normalised(text);
    }

    /** Most texts are, and need not be written again. */
    private static boolean isNormal(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean isComposed = unit < FIRST_TO_COMPOSE || unit >= HYPHEN && unit <= HYPHENATION;
            boolean isWanted = !Character.isISOControl(unit) || unit == '\n' || unit == '\t';
            if (!isComposed || !isWanted) {
                return false;
            }
        }
        return true;
    }

    private static String normalised(String text) {
        String composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at++) {
            char unit = composed.charAt(at);
            if (!Character.isISOControl(unit) || unit == '\n' || unit == '\t') {
                clean.append(unit);
            }
        }
        return clean.toString();
    }

    /** SHA-256 of the normal form in UTF-8, in lower-case hexadecimal digits. */
    public static String hash(String text) {
        return HexFormat.of().formatHex(sha256().digest(normal(text).getBytes(StandardCharsets.UTF_8)));
    }

    /** A fresh SHA-256, which every Java platform has (JCA standard names). */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing from this Java", missing);
        }
    }
}
