package org.inpud.portal.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people who keep translations in message files do: po4a takes the real files apart, msgmerge compares. */
final class Po4a {

    private static final String QUOTED = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"\\n?+";
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^msgid ((?:" + QUOTED + ")++)msgstr ((?:" + QUOTED + ")++)");
    private static final Pattern MARKS = Pattern.compile("[\\s\\u00a0]+|[#*>_`|\\[\\]()-]|&[a-z]+;|<[^>]*>");

    private final Path folder;

    Po4a(Path folder) {
        this.folder = folder;
    }

    /**
     * Which blocks msgmerge takes for reworded ones.
     *
     * @param claimed an older and a newer block each, by their indexes
     * @param lost claims whose message stands in no block
     */
    record Merged(Set<List<Integer>> claimed, int lost, long takingApart, long merging) {}

    static boolean isThere() {
        return Files.isExecutable(Path.of("/usr/bin/po4a-updatepo"));
    }

    Merged merge(Path older, Path newer, List<String> olderBlocks, List<String> newerBlocks)
            throws IOException, InterruptedException {
        Path old = folder.resolve("old.po");
        Path pot = folder.resolve("new.pot");
        long begin = System.nanoTime();
        takeApart(older, old);
        takeApart(newer, pot);
        long apart = System.nanoTime();
        List<String> known = translate(old);
        long translated = System.nanoTime();
        String merged = run("msgmerge", "--quiet", "--no-wrap", "--no-location", old.toString(), pot.toString());
        long end = System.nanoTime();
        Set<List<Integer>> claimed = new HashSet<>();
        int lost = 0;
        Matcher entry = ENTRY.matcher(merged);
        while (entry.find()) {
            Matcher which = Pattern.compile("OLD([0-9]+)").matcher(entry.group(2));
            String now = text(entry.group(1));
            if (which.find() && !known.get(Integer.parseInt(which.group(1))).equals(now)) {
                int from = block(olderBlocks, known.get(Integer.parseInt(which.group(1))));
                int to = block(newerBlocks, now);
                if (from < 0 || to < 0) {
                    lost++;
                } else {
                    claimed.add(List.of(from, to));
                }
            }
        }
        return new Merged(claimed, lost, apart - begin, end - translated);
    }

    private void takeApart(Path file, Path messages) throws IOException, InterruptedException {
        Files.deleteIfExists(messages);
        List<String> command = new ArrayList<>(List.of("po4a-updatepo", "-M", "UTF-8"));
        command.addAll(
                file.toString().endsWith(".md") ? List.of("-f", "text", "-o", "markdown") : List.of("-f", "xhtml"));
        command.addAll(List.of("-m", file.toString(), "-p", messages.toString()));
        run(command.toArray(String[]::new));
        if (!Files.exists(messages)) {
            throw new IOException("po4a made nothing of " + file);
        }
    }

    /** Gives every message a translation that tells it again; answers what the messages say. */
    private static List<String> translate(Path file) throws IOException {
        List<String> known = new ArrayList<>();
        StringBuilder translated = new StringBuilder();
        Matcher entry = ENTRY.matcher(Files.readString(file));
        while (entry.find()) {
            String text = text(entry.group(1));
            String head = text.isEmpty() ? "Content-Type: text/plain; charset=UTF-8\\\\n" : "OLD" + known.size();
            if (!text.isEmpty()) {
                known.add(text);
            }
            entry.appendReplacement(
                    translated,
                    Matcher.quoteReplacement(
                            "msgid " + entry.group(1) + "msgstr \"" + head.replace("\\\\", "\\") + "\"\n"));
        }
        entry.appendTail(translated);
        Files.writeString(file, translated.toString());
        return known;
    }

    private static String text(String quoted) {
        StringBuilder text = new StringBuilder();
        for (String line : quoted.strip().split("\n")) {
            text.append(line, 1, line.length() - 1);
        }
        return text.toString().replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private final Map<List<String>, List<String>> bare = new HashMap<>();

    /** The block that a message was cut from: messages have neither the signs of lists and headings nor line ends. */
    private int block(List<String> blocks, String message) {
        List<String> all = bare.computeIfAbsent(
                blocks, some -> some.stream().map(Po4a::bare).toList());
        String sought = bare(message);
        int whole = all.indexOf(sought);
        for (int at = 0; whole < 0 && at < all.size() && sought.length() > 3; at++) {
            whole = all.get(at).contains(sought) ? at : -1;
        }
        return whole;
    }

    private static String bare(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
