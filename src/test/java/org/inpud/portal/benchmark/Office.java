package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice and poppler, as Debian has them: {@code libreoffice-writer libreoffice-impress poppler-utils}. */
final class Office {

    private final Path folder;

    private Office(Path folder) {
        this.folder = folder;
    }

    /** Ends the test where one of the programs is not installed. @param folder for what they need besides */
    static Office in(Path folder) {
        assumeTrue(
                Stream.of("soffice", "pdftoppm", "pdftotext", "pdfimages").allMatch(Office::isThere),
                "LibreOffice and poppler are not installed");
        return new Office(folder);
    }

    /** Has all files of a folder written in another format beside them. */
    void convert(Path files, String to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                files.toString()));
        list(files, "").forEach(file -> command.add(file.toString()));
        run(command.toArray(String[]::new));
    }

    static List<Path> list(Path files, String ending) throws IOException {
        try (Stream<Path> found = Files.list(files)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** What the pages say. */
    String words(Path pages) throws IOException, InterruptedException {
        Path text = folder.resolve("words.txt");
        run("pdftotext", "-layout", pages.toString(), text.toString());
        return Files.readString(text);
    }

    /** @return what the program said */
    String run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(20, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command[0] + " failed: " + Files.readString(said));
        }
        return Files.readString(said);
    }

    private static boolean isThere(String program) {
        return Stream.of("/usr/bin", "/usr/local/bin").anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
