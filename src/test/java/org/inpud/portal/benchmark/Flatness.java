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
 * then the sizes take turns, small files several at a time, so that cleaning up memory falls on all of them alike.
 */
final class Flatness {

    static final List<Integer> SIZES = List.of(1_000, 10_000, 50_000);

    /** One piece of work is as many files of a size as have these segments, or one larger file. */
    private static final int PIECE = 20_000;

    private static final int MOST_WARMING = 6;
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

    /**
     * How far sizes are apart, in hundredths around the middle.
     *
     * @param segments what one segment takes in files of each size
     * @param said in full
     */
    record Apart(double processor, double wall, Map<Integer, Took> segments, String said) {

        /** For each size, how many times as much of a processor as others take, and how many times as long. */
        String times(Apart others) {
            return SIZES.stream()
                    .map(size -> String.format(
                            Locale.ROOT,
                            "%,d: %.2f (%.2f)",
                            size,
                            (double) segments.get(size).processor()
                                    / others.segments.get(size).processor(),
                            (double) segments.get(size).wall()
                                    / others.segments.get(size).wall()))
                    .collect(Collectors.joining(", "));
        }
    }

    Apart of(SizedFile format, Import work) throws Exception {
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
        double processor = apart(SIZES.stream()
                .mapToLong(size -> segment(size, measures).processor())
                .toArray());
        double wall = apart(
                SIZES.stream().mapToLong(size -> segment(size, measures).wall()).toArray());
        String said = String.format(
                Locale.ROOT,
                "%-8s %s; apart by ± %.0f %% of a processor, ± %.0f %% by the clock (warmed %d times, median of %d)",
                format,
                SIZES.stream().map(size -> said(size, segment(size, measures))).collect(Collectors.joining(", ")),
                processor,
                wall,
                warming,
                rounds);
        return new Apart(
                processor,
                wall,
                SIZES.stream().collect(Collectors.toMap(size -> size, size -> segment(size, measures))),
                said);
    }

    private static Took segment(int size, Measures<Integer> measures) {
        return measures.median(size).by(size * times(size));
    }

    private static int times(int size) {
        return Math.max(1, PIECE / size);
    }

    private int warm(byte[] file, int size, Import work) throws Exception {
        long fastest = Long.MAX_VALUE;
        for (int time = 1; time <= MOST_WARMING; time++) {
            long took = took(file, size, work).processor();
            if (time > 2 && took > STEADY * fastest) {
                return time;
            }
            fastest = Math.min(fastest, took);
        }
        return MOST_WARMING;
    }

    private Took took(byte[] file, int size, Import work) throws Exception {
        return Measures.took(processor, () -> {
            for (int time = 0; time < times(size); time++) {
                work.of(file, size);
            }
        });
    }

    private static String said(int size, Took took) {
        return String.format(Locale.ROOT, "%,d: %.1f µs (%.1f)", size, took.processor() / 1e3, took.wall() / 1e3);
    }

    /** How far the dearest and the cheapest are from the middle between them, in hundredths. */
    private static double apart(long[] values) {
        long most = Arrays.stream(values).max().orElseThrow();
        long least = Arrays.stream(values).min().orElseThrow();
        return 100.0 * (most - least) / (most + least);
    }
}
