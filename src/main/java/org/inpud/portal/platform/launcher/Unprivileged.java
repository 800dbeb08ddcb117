package org.inpud.portal.platform.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How PostgreSQL is run, which refuses root. Under an ordinary user: as it is. Under root: in a user namespace of its
 * own, where it is nobody; or, where a container forbids that, as the user nobody. Always in a session of its own,
 * so that Ctrl-C reaches the portal alone, which then ends the database after itself.
 */
final class Unprivileged {

    private static final List<String> NAMESPACE = List.of("unshare", "--user");
    private static final int NOBODY = 65_534;
    // Keeps the way to the data folder open, which usually leads through root's own home.
    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            // Else the programs, which ask first whether they may read each other, are told no.
            "--securebits=+no_setuid_fixup");

    private final List<String> prefix;

    private Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of());
        }
        return new Unprivileged(succeeds(NAMESPACE) ? NAMESPACE : AS_NOBODY);
    }

    private static boolean succeeds(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process trial = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(prefix);
        command.addAll(program);
        return command;
    }

    /** Gives a folder to the user under whom PostgreSQL will run, where that is another one. */
    void own(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return;
        }
        Integer user = prefix.equals(AS_NOBODY) ? NOBODY : 0;
        if (user.equals(Files.getAttribute(folder, "unix:uid"))) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.setAttribute(file, "unix:uid", user, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                // The folder itself comes last: until then a start that was cut off begins again.
                Files.setAttribute(visited, "unix:uid", user);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
