package org.inpud.portal.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** Text as the portal keeps it: Unicode normal form C, and the hash by which sameness is told. */
public final class Text {

    private Text() {}

    /** Normal form C, without control characters that no text needs (tab and line feed stay). */
    public static String normal(String text) {
        String composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(point -> !Character.isISOControl(point) || point == '\n' || point == '\t')
                .forEach(clean::appendCodePoint);
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
