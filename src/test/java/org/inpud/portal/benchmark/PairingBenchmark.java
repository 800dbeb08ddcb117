package org.inpud.portal.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inpud.portal.document.control.Extraction;
import org.inpud.portal.document.control.Pairing;
import org.inpud.portal.document.entity.ParallelPair;
import org.inpud.portal.document.entity.ParallelUnit;
import org.inpud.portal.document.entity.SourceDocument;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

/**
 * How many pairs of a text and its translation are right. Twice: where both files have the same blocks in the same
 * order, a pair is right if it stays within blocks that answer each other; and against pairs that a person has read
 * ({@code benchmark/pairs-read.tsv}, indexes only). {@code mvn -B test -Dtest=PairingBenchmark}
 */
class PairingBenchmark {

    private static final Path CORPUS = Path.of("../shared/corpora/parallel");
    private static final Map<String, String> LONG = Map.of("fr", "fra", "es", "spa", "ru", "rus", "ar", "arb");
    private static final Path READ = Path.of("src/test/resources/benchmark/pairs-read.tsv");

    /** A text and its translation, paired. */
    private record Pairs(List<ParallelUnit> source, List<ParallelUnit> target, List<ParallelPair> found, long millis) {

        boolean hasTheSameBlocks() {
            return blocks(source).equals(blocks(target));
        }

        private static List<String> blocks(List<ParallelUnit> units) {
            return IntStream.range(0, units.size())
                    .filter(at -> at == 0
                            || units.get(at).passage() != units.get(at - 1).passage())
                    .mapToObj(at -> units.get(at).kind() + " " + units.get(at).level())
                    .toList();
        }

        boolean staysWithin(ParallelPair pair) {
            return pair.isPaired()
                    && IntStream.range(pair.sourceFrom(), pair.sourceTo())
                            .allMatch(one -> IntStream.range(pair.targetFrom(), pair.targetTo())
                                    .allMatch(other -> source.get(one).passage()
                                            == target.get(other).passage()));
        }
    }

    private final Map<String, Pairs> paired = new HashMap<>();

    @Test
    void pairsStayWithinTheBlocksThatAnswerEachOther() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpora are not beside the project");
        Map<String, int[]> score = new TreeMap<>();
        for (String file : english()) {
            for (String language : LONG.keySet()) {
                if (Files.exists(CORPUS.resolve(translation(file, language)))) {
                    Pairs pairs = paired(file, language);
                    int[] sum = score.computeIfAbsent(language + " " + file.split("/")[0], key -> new int[4]);
                    sum[2] += pairs.found().size();
                    sum[3] += (int) pairs.millis();
                    if (pairs.hasTheSameBlocks()) {
                        sum[0] += (int) pairs.found().stream()
                                .filter(pairs::staysWithin)
                                .count();
                        sum[1] += pairs.found().size();
                    }
                }
            }
        }
        score.forEach((name, sum) -> print("%s: %d of %d within their blocks (%d pairs in all, %d ms)"
                .formatted(name, sum[0], sum[1], sum[2], sum[3])));
    }

    @Test
    void pairsAreWhatAPersonReadThemToBe() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpora are not beside the project");
        Map<String, int[]> score = new TreeMap<>();
        for (String line : Files.readAllLines(READ)) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t");
            boolean isSame =
                    targets(paired(row[1], row[0]), Integer.parseInt(row[2])).equals(row[3]);
            int[] sum = score.computeIfAbsent(row[0] + " " + row[1].split("/")[0], key -> new int[3]);
            sum[0] += isSame && row[4].equals("yes") ? 1 : 0;
            sum[1] += isSame ? 0 : 1;
            sum[2]++;
        }
        score.forEach((name, sum) -> print("%s: %d of %d right as read; %d stand otherwise and are to be read again"
                .formatted(name, sum[0], sum[2], sum[1])));
    }

    /**
     * Whether a confidence of so many percent is right so many times of a hundred: on pairs that a person has read, on
     * translations of which three passages in ten were replaced by others, and on texts that are no translations.
     */
    @Test
    void confidenceIsWhatItSays() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpora are not beside the project");
        Map<String, int[][]> bins = new TreeMap<>();
        for (String line : Files.readAllLines(READ)) {
            String[] row = line.split("\t");
            if (!line.startsWith("#")
                    && targets(paired(row[1], row[0]), Integer.parseInt(row[2])).equals(row[3])) {
                ParallelPair pair = pair(paired(row[1], row[0]), Integer.parseInt(row[2]));
                count(
                        bins,
                        row[1].startsWith("umbrella") ? "read, umbrella" : "read, others",
                        pair,
                        row[4].equals("yes"));
            }
        }
        for (String[] text : sameBlocks()) {
            Pairs right = paired(text[0], text[1]);
            List<ParallelUnit> strange = units(translation(text[2], text[1]), text[1]);
            Pairing.pair(right.source(), strange).forEach(pair -> count(bins, "no translation", pair, false));
            List<ParallelUnit> damaged = damaged(right.target(), strange);
            Pairs again = new Pairs(right.source(), right.target(), List.of(), 0);
            Pairing.pair(right.source(), damaged)
                    .forEach(pair -> count(
                            bins,
                            "damaged",
                            pair,
                            again.staysWithin(pair)
                                    && IntStream.range(pair.targetFrom(), pair.targetTo())
                                            .allMatch(at -> damaged.get(at)
                                                    .text()
                                                    .equals(right.target()
                                                            .get(at)
                                                            .text()))));
        }
        bins.forEach((name, bin) -> print(name + ": "
                + IntStream.range(0, 10)
                        .filter(at -> bin[at][1] > 0)
                        .mapToObj(at -> at * 10 + " %: " + bin[at][0] + " of " + bin[at][1])
                        .collect(Collectors.joining(", "))));
    }

    private static void count(Map<String, int[][]> bins, String name, ParallelPair pair, boolean isRight) {
        if (pair.isPaired()) {
            int[] bin = bins.computeIfAbsent(name, key -> new int[10][2])[Math.min(9, pair.confidence() / 10)];
            bin[0] += isRight ? 1 : 0;
            bin[1]++;
        }
    }

    /** Every fifth text whose translation has the same blocks, with its language and another text. */
    private List<String[]> sameBlocks() throws IOException {
        List<String> files =
                english().stream().filter(file -> !file.startsWith("umbrella")).toList();
        List<String[]> found = new ArrayList<>();
        for (int at = 0; at < files.size(); at += 5) {
            String other = files.get((at + files.size() / 2) % files.size());
            for (String language : LONG.keySet()) {
                if (Files.exists(CORPUS.resolve(translation(files.get(at), language)))
                        && Files.exists(CORPUS.resolve(translation(other, language)))
                        && paired(files.get(at), language).hasTheSameBlocks()) {
                    found.add(new String[] {files.get(at), language, other});
                }
            }
        }
        return found;
    }

    /** Three passages in ten say what some of another text say, sentence for sentence. */
    private static List<ParallelUnit> damaged(List<ParallelUnit> target, List<ParallelUnit> strange) {
        Random chance = new Random(7);
        Map<Integer, Boolean> isReplaced = new HashMap<>();
        return target.stream()
                .map(unit -> isReplaced.computeIfAbsent(unit.passage(), passage -> chance.nextInt(10) < 3)
                                && !strange.isEmpty()
                        ? as(unit, strange.get(chance.nextInt(strange.size())))
                        : unit)
                .toList();
    }

    private static ParallelUnit as(ParallelUnit unit, ParallelUnit other) {
        return new ParallelUnit(unit.passage(), unit.kind(), unit.level(), other.text(), other.codes());
    }

    private static ParallelPair pair(Pairs pairs, int source) {
        return pairs.found().stream()
                .filter(one -> one.sourceFrom() <= source && source < one.sourceTo())
                .findFirst()
                .orElseThrow();
    }

    private static String targets(Pairs pairs, int source) {
        ParallelPair pair = pair(pairs, source);
        return pair.targets() == 0
                ? "-"
                : IntStream.range(pair.targetFrom(), pair.targetTo())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(","));
    }

    private static List<String> english() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.map(file -> CORPUS.relativize(file).toString())
                    .filter(file -> file.matches(".*(/en/.*\\.(md|html)|/en\\.md|_eng\\.txt)"))
                    .sorted()
                    .toList();
        }
    }

    private static String translation(String file, String language) {
        return file.replace("/en/", "/" + language + "/")
                .replace("/en.md", "/" + language + ".md")
                .replace("_eng.txt", "_" + LONG.get(language) + ".txt");
    }

    private Pairs paired(String file, String language) {
        return paired.computeIfAbsent(language + " " + file, key -> {
            List<ParallelUnit> source = units(file, "en");
            List<ParallelUnit> target = units(translation(file, language), language);
            long begin = System.nanoTime();
            List<ParallelPair> found = Pairing.pair(source, target);
            return new Pairs(source, target, found, (System.nanoTime() - begin) / 1_000_000);
        });
    }

    /** A file that holds no text has no sentences. */
    private static List<ParallelUnit> units(String file, String language) {
        try {
            Path path = CORPUS.resolve(file);
            var outcome = new Extraction()
                    .extract(Files.readAllBytes(path), path.getFileName().toString(), LanguageTag.of(language));
            return outcome.isDone() ? units(outcome.value()) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<ParallelUnit> units(SourceDocument document) {
        List<ParallelUnit> units = new ArrayList<>();
        document.passages().forEach(passage -> passage.segments()
                .forEach(segment -> units.add(new ParallelUnit(
                        passage.index(), passage.kind(), passage.level(), segment.text(), segment.codes()))));
        return units;
    }

    private static void print(String line) {
        System.getLogger(PairingBenchmark.class.getName()).log(System.Logger.Level.INFO, line);
    }
}
