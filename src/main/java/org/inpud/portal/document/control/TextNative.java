package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.PassageKind;

/** Plain text: every line that is not blank is a paragraph. */
final class TextNative implements Native {

    @Override
    public Map<Integer, Place> places(byte[] marked) {
        Map<Integer, Place> places = new HashMap<>();
        Matcher found = Markers.find(new String(marked, StandardCharsets.UTF_8));
        while (found.find()) {
            places.put(Markers.number(found), new Place(PassageKind.PARAGRAPH, 0, Map.of(), List.of()));
        }
        return places;
    }

    @Override
    public byte[] reshape(byte[] marked, Map<Integer, Reshaping> reshapings) {
        String text = new String(marked, StandardCharsets.UTF_8);
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(List.of(text.split("\\r?\\n", -1)));
        for (int at = lines.size() - 1; at >= 0; at--) {
            Matcher found = Markers.find(lines.get(at));
            if (found.find()) {
                reshape(lines, at, reshapings.get(Markers.number(found)));
            }
        }
        return String.join(newline, lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void reshape(List<String> lines, int at, Reshaping reshaping) {
        boolean isSpaced = isBlank(lines, at + 1) || isBlank(lines, at - 1);
        lines.set(at, Markers.strip(lines.get(at)));
        insert(lines, at + 1, reshaping.after(), isSpaced, true);
        if (reshaping.isOmitted()) {
            lines.remove(at);
            if (isBlank(lines, at)) {
                lines.remove(at);
            }
        }
        insert(lines, at, reshaping.before(), isSpaced, false);
    }

    private static void insert(
            List<String> lines, int at, List<AddedPassage> added, boolean spaced, boolean spaceFirst) {
        int to = at;
        for (AddedPassage passage : added) {
            if (spaced && spaceFirst) {
                lines.add(to++, "");
            }
            lines.add(to++, text(passage));
            if (spaced && !spaceFirst) {
                lines.add(to++, "");
            }
        }
    }

    private static boolean isBlank(List<String> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).isBlank();
    }

    /** An added passage on one line. */
    static String text(AddedPassage added) {
        return String.join(" ", added.texts().stream().map(CodedText::plain).toList())
                .replaceAll("(?<!\\s)\\s*\\R\\s*", " ")
                .strip();
    }
}
