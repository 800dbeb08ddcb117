package org.inpud.portal.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.inpud.portal.benchmark.Flatness.Apart;
import org.inpud.portal.benchmark.Measures.Took;

/** What imports of each format cost beside Okapi alone, and how flat what they cost is, a line for each format. */
final class ImportTable {

    private record Real(int files, Took okapi, Took extracting, Took storing) {
        String said() {
            return String.format(
                    Locale.ROOT,
                    "%5d | %8.1f %8.1f %8.1f | %5.2f %5.2f | %8.1f %8.1f | %5.2f",
                    files,
                    okapi.processor() / 1e6,
                    extracting.processor() / 1e6,
                    storing.processor() / 1e6,
                    (double) extracting.processor() / okapi.processor(),
                    (double) storing.processor() / okapi.processor(),
                    okapi.wall() / 1e6,
                    storing.wall() / 1e6,
                    (double) storing.wall() / okapi.wall());
        }
    }

    private static final String HEAD = "format | files |    Okapi  extract   stored | extr. stored |    Okapi   stored"
            + " | stored | flat ± % (clock)";
    private static final String KINDS =
            "       |       | milliseconds of a processor  | ratios       | ms by the clock  "
                    + " | ratio  | from 1,000 to 50,000 segments";
    private static final String NONE = " ".repeat(HEAD.indexOf(" | flat") - HEAD.indexOf("| files") - 2);

    private final Map<String, Real> reals = new TreeMap<>();
    private final Map<String, Apart> flats = new TreeMap<>();

    /** @param storing what it takes to extract and store them, without the way and without cleaning */
    void real(String format, int files, Took okapi, Took extracting, Took storing) {
        reals.put(format, new Real(files, okapi, extracting, storing));
    }

    void flat(String format, Apart apart) {
        flats.put(format, apart);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEAD, KINDS));
        Map<String, String> formats = new TreeMap<>();
        reals.keySet().forEach(format -> formats.put(format, format));
        flats.keySet().forEach(format -> formats.put(format, format));
        for (String format : formats.keySet()) {
            String real = reals.containsKey(format) ? reals.get(format).said() : NONE;
            String flat = flats.containsKey(format)
                    ? String.format(
                            Locale.ROOT,
                            "%.0f (%.0f)",
                            flats.get(format).processor(),
                            flats.get(format).wall())
                    : "";
            lines.add(String.format(Locale.ROOT, "%-6s | %s | %s", format, real, flat));
        }
        return lines;
    }
}
