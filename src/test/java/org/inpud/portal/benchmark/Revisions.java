package org.inpud.portal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Real texts in two revisions, cut into the blocks that the corpus' own truth counts, with that truth. */
final class Revisions {

    static final Path CORPORA = Path.of("../shared/corpora");

    private static final List<String> BLOCKS =
            List.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "pre", "title");

    /** A file in two revisions. */
    record Pair(
            String set,
            String file,
            List<String> older,
            List<String> newer,
            int same,
            int changed,
            int added,
            int removed,
            List<int[]> reworded) {

        /** The real files, the older and the newer. */
        List<Path> files() {
            Path base = CORPORA.resolve(set.substring(0, set.indexOf(' ')));
            return Arrays.stream(set.substring(set.indexOf(' ') + 1).split("->"))
                    .map(revision -> base.resolve(revision).resolve(file))
                    .toList();
        }
    }

    private Revisions() {}

    static List<Pair> all() throws IOException {
        Map<String, List<int[]>> reworded = new HashMap<>();
        for (String[] row : rows("REVISIONS.detail.tsv")) {
            if ("changed".equals(row[2])) {
                reworded.computeIfAbsent(row[0] + row[1], unused -> new ArrayList<>())
                        .add(new int[] {Integer.parseInt(row[3]), Integer.parseInt(row[4])});
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (String[] row : rows("REVISIONS.tsv")) {
            Path base = CORPORA.resolve(row[0].substring(0, row[0].indexOf(' ')));
            String[] revisions = row[0].substring(row[0].indexOf(' ') + 1).split("->");
            pairs.add(new Pair(
                    row[0],
                    row[1],
                    blocks(base.resolve(revisions[0]).resolve(row[1])),
                    blocks(base.resolve(revisions[1]).resolve(row[1])),
                    Integer.parseInt(row[4]),
                    Integer.parseInt(row[5]),
                    Integer.parseInt(row[6]),
                    Integer.parseInt(row[7]),
                    reworded.getOrDefault(row[0] + row[1], List.of())));
        }
        return pairs;
    }

    private static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(CORPORA.resolve(name)).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static List<String> blocks(Path file) throws IOException {
        String text = Files.readString(file);
        return file.toString().endsWith(".md")
                ? Arrays.stream(text.split("\\n\\s*\\n"))
                        .map(Revisions::oneLine)
                        .filter(block -> !block.isEmpty())
                        .toList()
                : html(Jsoup.parse(text));
    }

    /** A block ends where the next begins or ends: so much text as stands before a block inside it. */
    private static List<String> html(Document document) {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean[] isOpen = {false};
        document.traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                    close();
                    isOpen[0] = true;
                } else if (node instanceof TextNode words && isOpen[0]) {
                    open.append(words.getWholeText());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                    close();
                }
            }

            private void close() {
                String block = oneLine(open.toString());
                if (isOpen[0] && !block.isEmpty()) {
                    blocks.add(block);
                }
                open.setLength(0);
                isOpen[0] = false;
            }
        });
        return blocks;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
