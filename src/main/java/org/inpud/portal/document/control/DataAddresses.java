package org.inpud.portal.document.control;

import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures that stand in an address, wherever text can hold one: in attributes, in styles, in Markdown. */
final class DataAddresses {

    private static final String CODED = ";base64,";

    /** A space parts one address from the next; the end of a line does not. */
    private static final Pattern PICTURE = Pattern.compile(
            "(?i)(data:[a-z0-9.+/=;-]*;base64,)((?:[a-z0-9+/=_%-]++|[\\r\\n\\t]+ *(?=[a-z0-9+/=_%-]))++)");

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private DataAddresses() {}

    /** A text that is one address, in which spaces mean nothing. */
    static String cleanOne(String address, Tally tally) {
        boolean isOne = address.strip().regionMatches(true, 0, "data:", 0, 5) && mayHold(address);
        return clean(isOne ? BLANK.matcher(address).replaceAll("") : address, tally);
    }

    /** The text with clean pictures; the same text where nothing was to be taken out of them. */
    static String clean(String text, Tally tally) {
        return mayHold(text) ? PICTURE.matcher(text).replaceAll(found -> address(found, tally)) : text;
    }

    private static boolean mayHold(String text) {
        for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
            if (text.regionMatches(true, at, CODED, 0, CODED.length())) {
                return true;
            }
        }
        return false;
    }

    private static String address(MatchResult found, Tally tally) {
        try {
            byte[] picture = Base64.getDecoder().decode(plain(found.group(2)));
            byte[] clean = Pictures.clean(picture, tally);
            return clean == picture
                    ? Matcher.quoteReplacement(found.group())
                    : found.group(1) + Base64.getEncoder().encodeToString(clean);
        } catch (IllegalArgumentException otherCode) {
            // No program shows it either.
            return Matcher.quoteReplacement(found.group());
        }
    }

    /** Addresses write some signs otherwise. */
    private static String plain(String written) {
        return BLANK.matcher(written)
                .replaceAll("")
                .replace("%2B", "+")
                .replace("%2b", "+")
                .replace("%2F", "/")
                .replace("%2f", "/")
                .replace("%3D", "=")
                .replace("%3d", "=")
                .replace('-', '+')
                .replace('_', '/');
    }
}
