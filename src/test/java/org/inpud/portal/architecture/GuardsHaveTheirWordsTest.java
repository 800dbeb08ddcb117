package org.inpud.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.kernel.RefusalsOfDatabase;
import org.junit.jupiter.api.Test;

/** What the triggers of the workflow refuse at a commit is told as a refusal, never as a fault. */
class GuardsHaveTheirWordsTest {

    private static final Pattern RAISED = Pattern.compile("errcode = '(P[AT]\\d{3})'", Pattern.CASE_INSENSITIVE);

    /** What nobody's doing can bring about: these tables have no use case that changes them. */
    private static final Set<String> FOR_NOBODY = Set.of("PA031", "PA032", "PT001", "PT090");

    private static Map<String, RefusalCode> words() throws ReflectiveOperationException {
        Map<String, RefusalCode> words = new TreeMap<>();
        for (var found : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.inpud.portal")) {
            if (found.isAssignableTo(RefusalsOfDatabase.class) && !found.isInterface()) {
                Constructor<?> bean = found.reflect().getDeclaredConstructor();
                bean.setAccessible(true);
                words.putAll(((RefusalsOfDatabase) bean.newInstance()).bySqlState());
            }
        }
        return words;
    }

    private static Set<String> raised() throws IOException {
        Set<String> raised = new TreeSet<>();
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path migration : migrations.toList()) {
                Matcher matcher = RAISED.matcher(Files.readString(migration));
                while (matcher.find()) {
                    raised.add(matcher.group(1));
                }
            }
        }
        return raised;
    }

    @Test
    void everySqlStateThatIsRaisedIsARefusal() throws Exception {
        Set<String> told = new TreeSet<>(words().keySet());
        told.addAll(FOR_NOBODY);
        assertEquals(raised(), told);
    }

    @Test
    void theDatabaseSpeaksTheWordsThatWereMadeForIt() throws Exception {
        Set<String> spoken = new TreeSet<>();
        words().values().forEach(code -> spoken.add(code.name()));
        Set<String> made = Set.of(
                "OWN_WORK",
                "FOREIGN_NETWORK",
                "NOT_ACCEPTED",
                "NOT_WHOLE",
                "NO_SUCH_MOVE",
                "VOICES_FIRST",
                "RULES_NOT_KEPT",
                "FROZEN",
                "NOT_APPROVED",
                "NO_PERMISSION",
                "FILES_NOT_FROZEN");
        assertTrue(spoken.containsAll(made), () -> spoken + " lacks some of " + made);
    }
}
