package org.inpud.portal.document.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a text that can be repaired from one that can't. */
final class PdfFaults {

    private static final Pattern OTHER_CODE =
            Pattern.compile("[ÃÂ][\u0080-\u00BF]|â[€\u0080][\u0080-\u00BF™œ\u009d“”˜]|Ð[\u0080-\u00BF]");
    private static final double MOST_STRANGE = 0.01;
    private static final double LEAST_VOWELS = 0.15;
    private static final int ENOUGH_LETTERS = 200;
    private static final double LEAST_OF_COLUMN = 0.25;
    private static final double MOST_CHANGES = 0.5;
    private static final int ENOUGH_LINES = 8;

    private PdfFaults() {}

    /** Whether the letters are of a code that nobody told: signs for private use, accents of another code page, no vowels. */
    static boolean isUnreadable(List<PdfLine> lines) {
        int letters = 0;
        int strange = 0;
        int latin = 0;
        int vowels = 0;
        for (PdfLine line : lines) {
            String text = line.text();
            Matcher other = OTHER_CODE.matcher(text);
            while (other.find()) {
                strange++;
            }
            for (int at = 0; at < text.length(); at++) {
                char one = text.charAt(at);
                letters += Character.isWhitespace(one) ? 0 : 1;
                strange += isStrange(one) ? 1 : 0;
                if (one < 128 && Character.isLetter(one)) {
                    latin++;
                    vowels += "aeiouyAEIOUY".indexOf(one) >= 0 ? 1 : 0;
                }
            }
        }
        boolean isScrambled = latin > ENOUGH_LETTERS && latin > letters / 2 && vowels < latin * LEAST_VOWELS;
        return strange > letters * MOST_STRANGE || isScrambled;
    }

    static boolean isStrange(char one) {
        int type = Character.getType(one);
        return one == '\uFFFD'
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL && one != '\t';
    }

    /** Whether lines of two columns come by turns. */
    static boolean isReadAcross(List<PdfLine> lines) {
        Map<Integer, int[]> pages = new HashMap<>();
        int before = 0;
        int page = -1;
        for (PdfLine line : lines) {
            int[] counts = pages.computeIfAbsent(line.page(), unused -> new int[4]);
            int column = line.column();
            counts[column]++;
            if (line.page() == page && column != before && column * before > 0) {
                counts[3]++;
            }
            before = column;
            page = line.page();
        }
        return pages.values().stream().anyMatch(PdfFaults::isReadAcross);
    }

    private static boolean isReadAcross(int[] counts) {
        int all = counts[0] + counts[1] + counts[2];
        return all >= ENOUGH_LINES
                && Math.min(counts[1], counts[2]) >= all * LEAST_OF_COLUMN
                && counts[3] >= (counts[1] + counts[2]) * MOST_CHANGES;
    }
}
