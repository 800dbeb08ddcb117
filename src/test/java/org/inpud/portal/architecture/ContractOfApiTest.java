package org.inpud.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract says of every call whether it is served, and says it right. */
class ContractOfApiTest {

    private static final Pattern ROW = Pattern.compile("\\| (?:○ )?`([A-Z]+ [^`]+)` \\| (.+) \\| ([^|]+) \\|");

    @Test
    void whatIsServedIsInTheContractAndTheOtherWayRound() throws IOException {
        Map<String, String> states = states();
        Set<String> promised = states.entrySet().stream()
                .filter(row -> row.getValue().equals("served"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                String.join("\n", ServedCalls.all()),
                String.join("\n", promised),
                "src/site/markdown/api.md lists exactly the calls that are served");
    }

    @Test
    void whatIsNotServedSaysWhatItWaitsFor() throws IOException {
        Map<String, String> waiting = states();
        waiting.values().removeIf("served"::equals);
        assertFalse(waiting.isEmpty());
        waiting.forEach((call, state) -> assertFalse(!state.startsWith("waits for "), call + ": " + state));
    }

    private static Map<String, String> states() throws IOException {
        Map<String, String> states = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/site/markdown/api.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                states.put(row.group(1), row.group(3).strip());
            }
        }
        return states;
    }
}
