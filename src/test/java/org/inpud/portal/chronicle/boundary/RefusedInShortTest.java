package org.inpud.portal.chronicle.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Of what was refused the code is kept, and not what its sentence named: such a sentence has a shorter one beside it. */
class RefusedInShortTest {

    @Test
    void whateverNamesSomethingIsSaidInShort() throws IOException {
        Properties shorter = sentences("chronicle");
        Set<String> naming = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        for (String room : RefusedAttemptsPart.ROOMS) {
            Properties said = sentences(room);
            String kind = room + ".refusal.";
            for (String key : said.stringPropertyNames()) {
                if (key.startsWith(kind) && said.getProperty(key).contains("{")) {
                    naming.add(key.substring(kind.length()));
                }
            }
        }
        naming.stream()
                .filter(code -> !shorter.containsKey("chronicle.refused.code." + code))
                .forEach(missing::add);
        assertFalse(naming.isEmpty());
        assertEquals(Set.of(), missing);
    }

    private static Properties sentences(String room) throws IOException {
        Properties sentences = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("locales", room + "_en.properties"))) {
            sentences.load(file);
        }
        return sentences;
    }
}
