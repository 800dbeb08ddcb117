package org.inpud.portal.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GNU gettext's msgmerge, asked which older block each newer one comes from: its fuzzy matches. */
final class Msgmerge {

    private static final String HEAD = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
    private static final Pattern ENTRY =
            Pattern.compile("msgid \"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"\nmsgstr \"OLD([0-9]+)\"");

    private Msgmerge() {}

    static boolean isThere() {
        return Files.isExecutable(Path.of("/usr/bin/msgmerge"));
    }

    /** Both lists as message files, as po4a would make them. */
    static Path[] files(Path folder, List<String> older, List<String> newer) throws IOException {
        Path old = folder.resolve("old.po");
        Path pot = folder.resolve("new.pot");
        Files.writeString(old, messages(older, true));
        Files.writeString(pot, messages(newer, false));
        return new Path[] {old, pot};
    }

    /** For each newer block the index of the older one, or -1; equal blocks are one message. */
    static int[] merge(Path[] files, List<String> newer) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "msgmerge", "--quiet", "--no-wrap", "--no-location", files[0].toString(), files[1].toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String merged = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("msgmerge failed on " + files[0]);
        }
        Map<String, Integer> found = new HashMap<>();
        Matcher entry = ENTRY.matcher(merged);
        while (entry.find()) {
            found.put(entry.group(1), Integer.parseInt(entry.group(2)));
        }
        int[] olderOfNewer = new int[newer.size()];
        Arrays.setAll(olderOfNewer, i -> found.getOrDefault(escaped(newer.get(i)), -1));
        return olderOfNewer;
    }

    private static String messages(List<String> blocks, boolean isTranslated) {
        StringBuilder file = new StringBuilder(HEAD);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (seen.putIfAbsent(blocks.get(i), i) == null) {
                file.append("msgid \"")
                        .append(escaped(blocks.get(i)))
                        .append("\"\nmsgstr \"")
                        .append(isTranslated ? "OLD" + i : "")
                        .append("\"\n\n");
            }
        }
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
    }
}
