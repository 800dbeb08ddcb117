package org.inpud.portal.platform.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that outlived a portal which was killed: found by its own note in the data, and ended. */
final class LeftoverDatabase {

    private static final int PATIENCE_SECONDS = 20;

    private LeftoverDatabase() {}

    /** Call only while the data folder is ours: then whatever runs on the data is left over. */
    static void end(Path data) throws IOException, StartRefused {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        List<String> lines = Files.readAllLines(note);
        Optional<ProcessHandle> left = lines.stream()
                .findFirst()
                .filter(line -> line.strip().matches("\\d{1,9}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(process -> isPostgresOn(process.pid(), data));
        if (left.isPresent()) {
            end(left.get(), data);
        }
        // A number that now belongs to another program would stop PostgreSQL from starting.
        Files.deleteIfExists(note);
    }

    private static void end(ProcessHandle postgres, Path data) throws StartRefused {
        for (String signal : List.of("INT", "QUIT", "KILL")) {
            Signals.send(signal, postgres.pid());
            if (Signals.awaitEnd(postgres, PATIENCE_SECONDS)) {
                return;
            }
        }
        throw new StartRefused("A PostgreSQL left over on " + data + " (process " + postgres.pid()
                + ") does not end; end it by hand and start again.");
    }

    private static boolean isPostgresOn(long pid, Path data) {
        try {
            List<String> words =
                    List.of(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.UTF_8)
                            .split("\0"));
            return !words.isEmpty() && Path.of(words.get(0)).endsWith("postgres") && words.contains(data.toString());
        } catch (IOException gone) {
            return false;
        }
    }
}
