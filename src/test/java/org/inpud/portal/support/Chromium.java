package org.inpud.portal.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser for journeys: found where systems keep it, or installed where the build may. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> PLACES = List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome");

    private Chromium() {}

    static Path find() {
        return installed()
                .or(Chromium::install)
                .orElseThrow(() -> new IllegalStateException("No Chromium was found and none could be installed;"
                        + " install it (Debian: apt-get install chromium) or name one in the environment as CHROME."));
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        Stream.of(System.getenv("CHROME"))
                                .filter(Objects::nonNull)
                                .map(Path::of),
                        PLACES.stream().flatMap(place -> NAMES.stream().map(name -> Path.of(place, name))))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        apt("update");
        apt("install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-core");
        return installed();
    }

    private static void apt(String... words) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("apt-get", "-qq"), Stream.of(words)).toList());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.inheritIO().start();
            if (!process.waitFor(15, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException unusable) {
            throw new IllegalStateException("apt-get can't be run", unusable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
