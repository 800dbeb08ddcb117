package org.inpud.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

/** Every sentence stands in all six languages, once, with the same placeholders, and is used. */
class LocalesTest {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "pt");
    private static final Pattern KEY = Pattern.compile("\\b[a-z][a-zA-Z0-9-]*(?:\\.[A-Za-z0-9_-]+)+");
    private static final Pattern PREFIX = Pattern.compile("['\"]([a-z][a-zA-Z0-9-]*(?:\\.[A-Za-z0-9_-]+)*\\.)['\"]");

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            Set<String> seen = new TreeSet<>();
            for (String line : Files.readAllLines(file)) {
                String key = keyOf(line);
                if (!key.isEmpty() && !seen.add(key)) {
                    found.add(file + ": " + key);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyKeyStandsInEveryLanguageWithTheSamePlaceholders() throws IOException {
        List<String> found = new ArrayList<>();
        Map<String, Map<String, String>> all = messages();
        for (String language : LANGUAGES) {
            Map<String, String> theirs = all.get(language);
            all.get("en").forEach((key, english) -> {
                if (!theirs.containsKey(key)) {
                    found.add("locales/" + room(key) + "_" + language + ".properties lacks: " + key + "=" + english);
                } else if (!placeholders(english).equals(placeholders(theirs.get(key)))) {
                    found.add(language + " " + key + ": other placeholders than the English");
                }
            });
            theirs.keySet().stream()
                    .filter(key -> !all.get("en").containsKey(key))
                    .forEach(key -> found.add(language + " " + key + ": stands in no English file"));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyMessageParsesAndHasThePluralsOfItsLanguage() throws IOException {
        List<String> found = new ArrayList<>();
        messages()
                .forEach((language, messages) -> messages.forEach((key, message) -> {
                    Set<String> wanted = PluralRules.forLocale(ULocale.forLanguageTag(language))
                            .getKeywords();
                    for (Set<String> given : plurals(language + " " + key, message, found)) {
                        Set<String> missing = new TreeSet<>(wanted);
                        missing.removeAll(given);
                        // Nobody counts to a million here: the category that fr, es and pt have for it may be left out.
                        missing.removeIf(category ->
                                category.equals("many") && !List.of("ru", "ar").contains(language));
                        // Russian uses "other" for fractions only.
                        if (!missing.isEmpty()) {
                            found.add(language + " " + key + ": lacks the plural forms " + missing);
                        }
                    }
                }));
        assertEquals(List.of(), found);
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        Set<String> english = messages().get("en").keySet();
        Set<String> rooms = english.stream().map(LocalesTest::room).collect(Collectors.toSet());
        Set<String> literal = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            Matcher keys = KEY.matcher(text);
            while (keys.find()) {
                literal.add(keys.group());
            }
            Matcher starts = PREFIX.matcher(text);
            while (starts.find()) {
                prefixes.add(starts.group(1));
            }
        }
        List<String> unused = english.stream()
                .filter(key -> !literal.contains(key))
                .filter(key -> !key.contains(".refusal."))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .toList();
        assertEquals(List.of(), unused, "unused keys");
        List<String> missing = new ArrayList<>();
        Pattern named = Pattern.compile("m(?:\\['|\\.of\\(')([a-z][A-Za-z0-9_.-]+[A-Za-z0-9_])'\\s*[\\],)]");
        for (Path source : sources()) {
            Matcher matcher = named.matcher(Files.readString(source));
            while (matcher.find()) {
                String key = matcher.group(1);
                if (rooms.contains(room(key)) ? !english.contains(key) : key.contains(".")) {
                    missing.add(source + ": " + key);
                }
            }
        }
        assertEquals(List.of(), missing, "missing keys");
    }

    @Test
    void everyRefusalHasItsSentenceAndEverySentenceItsRefusal() throws IOException {
        Set<String> wanted = new TreeSet<>();
        new com.tngtech.archunit.core.importer.ClassFileImporter()
                        .withImportOption(new com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests())
                        .importPackages("org.inpud.portal")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                        .forEach(type -> {
                            for (Object code : type.reflect().getEnumConstants()) {
                                wanted.add(((RefusalCode) code).messageKey());
                            }
                        });
        Set<String> given = messages().get("en").keySet().stream()
                .filter(key -> key.contains(".refusal."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lacking = new TreeSet<>(wanted);
        lacking.removeAll(given);
        assertEquals(Set.of(), lacking, "refusals without a sentence");
        given.removeAll(wanted);
        assertEquals(Set.of(), given, "sentences without a refusal");
    }

    private static Set<String> placeholders(String message) {
        MessagePattern pattern = new MessagePattern(message);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static List<Set<String>> plurals(String where, String message, List<String> found) {
        List<Set<String>> all = new ArrayList<>();
        try {
            MessagePattern pattern = new MessagePattern(message);
            for (int i = 0; i < pattern.countParts(); i++) {
                MessagePattern.Part part = pattern.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_START
                        && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                    all.add(selectors(pattern, i));
                }
            }
        } catch (IllegalArgumentException malformed) {
            found.add(where + ": " + malformed.getMessage());
        }
        return all;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        int level = pattern.getPart(start).getValue();
        for (int i = start + 1; i < end; i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(part));
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START && part.getValue() > level) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return selectors;
    }

    private static Map<String, Map<String, String>> messages() throws IOException {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> all.put(language, new LinkedHashMap<>()));
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".properties", "");
            Map<String, String> into = all.get(name.substring(name.lastIndexOf('_') + 1));
            java.util.Properties properties = new java.util.Properties();
            properties.load(Files.newBufferedReader(file));
            properties.forEach((key, value) -> into.put((String) key, (String) value));
        }
        return all;
    }

    private static String keyOf(String line) {
        return line.isBlank() || line.startsWith("#") || !line.contains("=")
                ? ""
                : line.substring(0, line.indexOf('=')).strip();
    }

    private static String room(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("locales"))) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xhtml|js)"))
                    .toList();
        }
    }
}
