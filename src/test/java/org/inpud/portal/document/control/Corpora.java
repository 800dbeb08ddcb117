package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real files that nobody on this project wrote, where they lie beside the project; never part of it. */
final class Corpora {

    private static final List<String> PLACES = List.of("../shared/corpora", "../../shared/corpora");

    private Corpora() {}

    static Path folder(String name) {
        String given = System.getProperty("portal.corpora");
        List<String> places = given == null ? PLACES : List.of(given);
        Path found = places.stream()
                .map(place -> Path.of(place, name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, "the corpora are not beside the project: " + name + " was not tried");
        return found;
    }

    static List<Path> files(String name, String ending) {
        try (Stream<Path> files = Files.walk(folder(name))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
