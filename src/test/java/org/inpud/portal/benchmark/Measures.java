package org.inpud.portal.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/** What pieces of work took, each several times: the middle one of them counts. */
final class Measures<K> {

    /**
     * @param wall by the clock, in nanoseconds
     * @param processor in nanoseconds of the processors
     */
    record Took(long wall, long processor) {
        Took by(int parts) {
            return new Took(wall / parts, processor / parts);
        }

        Took minus(Took other) {
            return new Took(wall - other.wall, processor - other.processor);
        }

        Took plus(Took other) {
            return new Took(wall + other.wall, processor + other.processor);
        }
    }

    @FunctionalInterface
    interface Work {
        void done() throws Exception;
    }

    private final Map<K, List<Took>> all = new LinkedHashMap<>();

    /** @param processor what those who do the work got of the processors until now */
    static Took took(LongSupplier processor, Work work) throws Exception {
        long got = processor.getAsLong();
        long begun = System.nanoTime();
        work.done();
        long wall = System.nanoTime() - begun;
        return new Took(wall, processor.getAsLong() - got);
    }

    void add(K what, Took took) {
        all.computeIfAbsent(what, first -> new ArrayList<>()).add(took);
    }

    Took median(K what) {
        List<Took> several = all.get(what);
        return new Took(median(several, Took::wall), median(several, Took::processor));
    }

    private static long median(List<Took> several, ToLongFunction<Took> kind) {
        long[] values = several.stream().mapToLong(kind).sorted().toArray();
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }
}
