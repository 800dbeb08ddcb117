package org.inpud.portal.platform.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that keeps everything between runs: database, log, and a work folder that is emptied at each start.
 * Belongs to one running portal at a time; what we create in it nobody else on the machine may read.
 */
final class DataFolder {

    private final Path root;
    // Held as long as the process lives: closing it would let a second portal in.
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path wanted) throws StartRefused {
        try {
            if (!Files.isDirectory(wanted)) {
                Files.createDirectories(wanted);
                restrict(wanted);
            }
            Path root = wanted.toRealPath();
            FileChannel channel =
                    FileChannel.open(root.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new StartRefused("Another portal is running on the data folder " + root
                        + "; end it first, or choose another folder with PORTAL_DATA.");
            }
            DataFolder folder = new DataFolder(root, channel);
            delete(folder.work());
            folder.make("work");
            folder.make("work/tmp");
            folder.make("log");
            return folder;
        } catch (IOException unusable) {
            throw new StartRefused(
                    "The data folder " + wanted + " can’t be written; choose another one with PORTAL_DATA, "
                            + "or let this user write there.",
                    unusable);
        }
    }

    Path root() {
        return root;
    }

    Path work() {
        return root.resolve("work");
    }

    Path log() {
        return root.resolve("log");
    }

    Path database() {
        return root.resolve("database");
    }

    boolean isOurs() {
        return lock.isOpen();
    }

    /** A folder below the data folder, only for the user who runs the portal. */
    Path make(String name) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        restrict(folder);
        return folder;
    }

    private static void restrict(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
