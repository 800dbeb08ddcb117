package org.inpud.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.kernel.RefusalsOfDatabase;
import org.junit.jupiter.api.Test;

/**
 * Every refusal of the rooms in which the workflow runs is looked for by a test: one that an entity speaks by a test
 * without a server, the others by any.
 */
class EveryRefusalIsProvokedTest {

    private static final List<String> ROOMS =
            List.of("adaptation", "review", "release", "reading", "lineage", "lending", "planning");

    /** What no way through the portal brings about any more, and why it stays. */
    private static final Map<String, String> OUT_OF_REACH = Map.of(
            "SECOND_READER_IS_REVIEWER",
            "whoever read second can’t pass alone any more; a life begun before is still stopped at its approval");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.inpud.portal");

    @Test
    void everyRefusalIsLookedForByATest() throws IOException {
        Map<String, String> tests = sources(name -> true);
        Map<String, String> unit = sources(name -> name.endsWith("Test.java"));
        Set<String> missing = new TreeSet<>();
        codes().forEach((code, speakers) -> {
            boolean isOfDomain = speakers.stream().anyMatch(speaker -> speaker.contains(".entity."));
            boolean isOfDatabaseOnly = !speakers.isEmpty() && speakers.stream().allMatch(this::isGuardOfDatabase);
            if (isOfDatabaseOnly || OUT_OF_REACH.containsKey(code)) {
                return;
            }
            Pattern looked = Pattern.compile("(\"|Refusal\\.|\"\\d{3} )" + code + "\\b");
            Map<String, String> places = isOfDomain ? unit : tests;
            if (places.values().stream()
                    .noneMatch(source -> looked.matcher(source).find())) {
                missing.add(code + (isOfDomain ? " (spoken by an entity: a test without a server)" : ""));
            }
        });
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRefusalIsSpokenBySomebody() {
        Set<String> silent = new TreeSet<>();
        codes().forEach((code, speakers) -> {
            if (speakers.isEmpty()) {
                silent.add(code);
            }
        });
        assertEquals(Set.of(), silent);
    }

    private boolean isGuardOfDatabase(String speaker) {
        JavaClass type = CLASSES.get(speaker);
        return type.isAssignableTo(RefusalsOfDatabase.class);
    }

    /** The refusals of the rooms, each with the classes that speak it. */
    private static Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new TreeMap<>();
        CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                .filter(type -> ROOMS.contains(type.getPackageName().split("\\.")[3]))
                .forEach(type -> {
                    for (Object constant : type.reflect().getEnumConstants()) {
                        codes.put(((RefusalCode) constant).name(), new TreeSet<>());
                    }
                    for (JavaFieldAccess access : type.getFieldAccessesToSelf()) {
                        Set<String> speakers = codes.get(access.getTarget().getName());
                        if (speakers != null && !access.getOriginOwner().equals(type)) {
                            speakers.add(access.getOriginOwner().getName());
                        }
                    }
                });
        return codes;
    }

    private static Map<String, String> sources(Predicate<String> wanted) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")
                            && !path.endsWith(EveryRefusalIsProvokedTest.class.getSimpleName() + ".java")
                            && !path.endsWith("GuardsHaveTheirWordsTest.java")
                            && wanted.test(path.getFileName().toString()))
                    .toList()) {
                sources.put(file.toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
