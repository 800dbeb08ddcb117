package org.inpud.portal.document.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.Trace;

/** Counts what is found in a file while it is taken out. */
final class Tally {

    private static final Pattern PATH =
            Pattern.compile("(?i)^(file:|[a-z]:[\\\\/]|\\\\\\\\|/(users|home|volumes|mnt)/).*");

    private final Map<Trace, Integer> found = new EnumMap<>(Trace.class);

    void add(Trace trace) {
        add(trace, 1);
    }

    void add(Trace trace, int times) {
        if (times > 0) {
            found.merge(trace, times, Integer::sum);
        }
    }

    void add(Tally other) {
        other.found.forEach(this::add);
    }

    Map<Trace, Integer> found() {
        return found;
    }

    /** Whether a text is the name of a file on somebody’s machine. */
    static boolean isPath(String text) {
        return PATH.matcher(text.strip()).matches();
    }
}
