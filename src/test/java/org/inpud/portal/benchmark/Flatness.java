package org.inpud.portal.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.inpud.portal.benchmark.Measures.Took;

/**
 * What a segment costs in files of several sizes. The machine is warmed with each until it gets no faster;
 * then the sizes take turns, each time with as many segments in all, so that one piece of work is as long as the other
 * and cleaning up memory falls on all of them alike.
 */
final class Flatness {

    static final List<Integer> SIZES = List.of(1_000, 10_000, 50_000);
    private static final int LARGEST = 50_000;
    private static final int MOST_WARMING = 12;
    private static final double STEADY = 0.97;

    /** Takes one file of so many segments in. */
    @FunctionalInterface
    interface Import {
        void of(byte[] file, int segments) throws Exception;
    }

    private final LongSupplier processor;
    private final int rounds;

    /** @param processor what those who do the work got of the processors until now */
    Flatness(LongSupplier processor, int rounds) {
        this.processor = processor;
        this.rounds = rounds;
    }

    String of(SizedFile format, Import work) throws Exception {
        Map<Integer, byte[]> files = new HashMap<>();
        for (int size : SIZES) {
            files.put(size, format.of(size));
        }
        int warming = 0;
        // Large files warm what is done for each segment, small ones what is done for each file.
        for (int size : SIZES) {
            warming += warm(files.get(size), size, work);
        }
        Measures<Integer> measures = new Measures<>();
        for (int round = 0; round < rounds; round++) {
            for (int size : SIZES) {
                measures.add(size, took(files.get(size), size, work));
            }
        }
        return String.format(
                Locale.ROOT,
                "%-8s %s; apart by ± %.0f %% of a processor, ± %.0f %% by the clock (warmed %d times, median of %d)",
                format,
                SIZES.stream().map(size -> said(size, measures.median(size))).collect(Collectors.joining(", ")),
                apart(SIZES.stream()
                        .mapToLong(size -> measures.median(size).processor())
                        .toArray()),
                apart(SIZES.stream()
                        .mapToLong(size -> measures.median(size).wall())
                        .toArray()),
                warming,
                rounds);
    }

    private int warm(byte[] file, int size, Import work) throws Exception {
        long fastest = Long.MAX_VALUE;
        for (int time = 1; time <= MOST_WARMING; time++) {
            long took = took(file, size, work).processor();
            if (time > 3 && took > STEADY * fastest) {
                return time;
            }
            fastest = Math.min(fastest, took);
        }
        return MOST_WARMING;
    }

    private Took took(byte[] file, int size, Import work) throws Exception {
        return Measures.took(processor, () -> {
            for (int time = 0; time < LARGEST / size; time++) {
                work.of(file, size);
            }
        });
    }

    private static String said(int size, Took took) {
        return String.format(
                Locale.ROOT,
                "%,d: %.1f µs (%.1f)",
                size,
                took.processor() / 1e3 / LARGEST,
                took.wall() / 1e3 / LARGEST);
    }

    /** How far the dearest and the cheapest are from the middle between them, in hundredths. */
    private static double apart(long[] values) {
        long most = Arrays.stream(values).max().orElseThrow();
        long least = Arrays.stream(values).min().orElseThrow();
        return 100.0 * (most - least) / (most + least);
    }
}
