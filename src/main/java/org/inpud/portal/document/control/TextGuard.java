package org.inpud.portal.document.control;

import java.util.Map;
import java.util.Optional;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.Refusal;

/** Refuses text that is longer, in all or in one of its lines, than its readers come to an end with. */
final class TextGuard {

    private final Bounds bounds;

    TextGuard(Bounds bounds) {
        this.bounds = bounds;
    }

    Optional<Refusal> refusal(String text, DocumentFormat format) {
        return switch (format) {
            case MARKDOWN ->
                // Its inline rules take the square of a block’s length.
                refusal(text, bounds.markdown(), Bounds.LINES, bounds.line(), bounds.block())
                        .or(() -> new MarkdownGuard(bounds).refusal(text));
            case TEXT -> refusal(text, Bounds.TEXT, Bounds.LINES, Bounds.LINE_OF_TEXT, Integer.MAX_VALUE);
            case HTML -> pieces(text, Bounds.TAGS_OF_A_PAGE);
            case XLIFF -> pieces(text, Bounds.TAGS);
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> refusal(String text, int most, int lines, int line, int block) {
        if (text.length() > most) {
            return Optional.of(longText(most, lines));
        }
        int told = 0;
        int inBlock = 0;
        for (int from = 0; from < text.length(); ) {
            int end = end(text, from);
            boolean isBlank = isBlank(text, from, end);
            told += isBlank ? 0 : 1;
            inBlock = isBlank ? 0 : inBlock + end - from;
            if (end - from > line || inBlock > block) {
                return Optional.of(Refusal.of(
                        DocumentRefusal.LONG_PARAGRAPH,
                        Map.of("line", line, "block", block == Integer.MAX_VALUE ? line : block)));
            }
            if (told > lines) {
                return Optional.of(longText(most, lines));
            }
            from = next(text, end);
        }
        return Optional.empty();
    }

    private static Refusal longText(int most, int lines) {
        return Refusal.of(DocumentRefusal.LONG_TEXT, Map.of("most", most, "lines", lines));
    }

    /** Where the line ends that begins there. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Where the next line begins. */
    static int next(String text, int end) {
        return end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    /** As parsers of Markdown see it: other blanks than these are words to them. */
    static boolean isBlank(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            if (text.charAt(at) != ' ' && text.charAt(at) != '\t') {
                return false;
            }
        }
        return true;
    }

    private static Optional<Refusal> pieces(String text, int most) {
        long tags = text.chars().filter(one -> one == '<').limit(most + 1L).count();
        return tags > most ? Optional.of(Refusal.of(DocumentRefusal.TOO_INTRICATE)) : Optional.empty();
    }
}
