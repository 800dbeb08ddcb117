package org.inpud.portal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * What threads got of the processors, in nanoseconds, as Linux counts it: other work beside them is not theirs. Compilers
 * of a machine don’t count: a method is compiled once in the days that a portal runs, and in the seconds that a
 * benchmark takes, the larger program has the more to compile.
 */
final class ProcessorTime {

    private static final Path PROCESSES = Path.of("/proc");
    private static final long STOP = 50_000;
    private static final String COMPILER = "(?s)C[12] Compiler.*";

    private ProcessorTime() {}

    /**
     * Of this machine, its collectors of garbage too. What a thread gets is counted when it stops running,
     * or some milliseconds later: whoever asks stops first, or its own work would count for what comes next.
     */
    static long ours() {
        LockSupport.parkNanos(STOP);
        return of(ProcessHandle.current().pid());
    }

    static long of(long process) {
        try (Stream<Path> threads =
                Files.list(PROCESSES.resolve(Long.toString(process)).resolve("task"))) {
            return threads.mapToLong(ProcessorTime::got).sum();
        } catch (NoSuchFileException over) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of a process and of those that it began and that are still there. */
    static long ofFamily(long process) {
        return of(process)
                + ProcessHandle.of(process).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToLong(child -> of(child.pid()))
                        .sum();
    }

    private static long got(Path thread) {
        try {
            if (Files.readString(thread.resolve("comm"), StandardCharsets.US_ASCII)
                    .matches(COMPILER)) {
                return 0;
            }
            String said = Files.readString(thread.resolve("schedstat"), StandardCharsets.US_ASCII);
            return Long.parseLong(said.substring(0, said.indexOf(' ')));
        } catch (IOException over) {
            return 0;
        }
    }
}
