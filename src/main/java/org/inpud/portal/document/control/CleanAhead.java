package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts that are cleaned before their turn, to know what they still refer to; they are kept for their turn while they
 * are small.
 */
final class CleanAhead {

    private static final int MOST_BYTES = 32 << 20;

    /** Parts that are clean were written by us, each value in these quotation marks. */
    private static final String VALUE = "=\"";

    private static final Pattern AS_IT_CAME = Pattern.compile("=\\s*+(?:\"([^\"<]*+)\"|'([^'<]*+)')");

    private static final int LONGEST_NAME = 300;

    /** How one part is cleaned. */
    interface Cleaning {
        byte[] of(String name, byte[] content, Tally tally);
    }

    private record Cleaned(byte[] content, Tally tally) {}

    private final Tally tally;
    private final Map<String, Cleaned> ready = new HashMap<>();
    private long kept;

    CleanAhead(Tally tally) {
        this.tally = tally;
    }

    /** The values of attributes in a part when it is clean. */
    Set<String> mentions(String name, byte[] content, Cleaning cleaning) {
        Tally own = new Tally();
        byte[] clean = content.length == 0 ? content : cleaning.of(name, content, own);
        if (kept + clean.length <= MOST_BYTES) {
            kept += clean.length;
            ready.put(name, new Cleaned(clean, own));
        }
        String text = new String(clean, StandardCharsets.UTF_8);
        return name.endsWith(".xml") ? values(text) : valuesAsTheyCame(text);
    }

    /** Of all attributes, because formats name their parts in many; what only looks like one does no harm. */
    private static Set<String> values(String clean) {
        Set<String> values = new HashSet<>();
        for (int sign = clean.indexOf(VALUE); sign >= 0; sign = clean.indexOf(VALUE, sign + VALUE.length())) {
            int begin = sign + VALUE.length();
            int end = clean.indexOf('"', begin);
            if (end >= begin && end - begin <= LONGEST_NAME) {
                values.add(clean.substring(begin, end).replace("&amp;", "&"));
            }
        }
        return values;
    }

    /** Of parts that stay as they are, such as drawings of older programs. */
    private static Set<String> valuesAsTheyCame(String text) {
        Set<String> values = new HashSet<>();
        Matcher value = AS_IT_CAME.matcher(text);
        while (value.find()) {
            String said = value.group(1) == null ? value.group(2) : value.group(1);
            if (said.length() <= LONGEST_NAME) {
                values.add(said);
            }
        }
        return values;
    }

    /** A part that is ready; what was found in it counts from now on. */
    Optional<byte[]> take(String name) {
        return Optional.ofNullable(ready.remove(name)).map(cleaned -> {
            tally.add(cleaned.tally());
            return cleaned.content();
        });
    }
}
