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

    /** Of any attribute: formats name their parts in many ways. */
    private static final Pattern VALUE = Pattern.compile("\"([^\"<]*+)\"|'([^'<]*+)'");

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
        Set<String> mentioned = new HashSet<>();
        Matcher value = VALUE.matcher(new String(clean, StandardCharsets.UTF_8));
        while (value.find()) {
            int group = value.group(1) == null ? 2 : 1;
            if (value.end(group) - value.start(group) <= LONGEST_NAME) {
                mentioned.add(value.group(group));
            }
        }
        return mentioned;
    }

    /** A part that is ready; what was found in it counts from now on. */
    Optional<byte[]> take(String name) {
        return Optional.ofNullable(ready.remove(name)).map(cleaned -> {
            tally.add(cleaned.tally());
            return cleaned.content();
        });
    }
}
