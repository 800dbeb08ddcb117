package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.DocumentFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Pictures that nobody described, those that a web page holds itself and those that are a paragraph of Markdown: on
 * their way through Okapi they carry a word of ours, so that they are passages too and can be replaced; what still
 * carries it afterwards gets back what it had.
 */
final class Undescribed {

    private static final String WORD = "picture\uDBFF\uDFF2";
    private static final String ALTERNATIVE = " alt=\"";
    private static final String IMAGE = "![";

    /** Of a code in Okapi’s text. */
    private static final int MARKER_LENGTH = 2;

    private static final Pattern DESCRIPTION =
            Pattern.compile("(?i)\\salt(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>\"']+))?(?=[\\s/>])");

    /** In which a page holds a picture; pages that were cleaned write it so. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)data:");

    private final byte[] content;
    private final String begin;
    private final String end;
    private final List<String> before;

    /**
     * @param begin what stands before our word
     * @param end what stands behind it
     * @param before what stood there, with it
     */
    private Undescribed(byte[] content, String begin, String end, List<String> before) {
        this.content = content;
        this.begin = begin;
        this.end = end;
        this.before = before;
    }

    static Undescribed in(byte[] content, DocumentFormat format) {
        return switch (format) {
            case HTML -> inPage(content);
            case MARKDOWN -> inMarkdown(content);
            default -> new Undescribed(content, "", "", List.of());
        };
    }

    private static Undescribed inMarkdown(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        StringBuilder marked = new StringBuilder();
        List<String> before = new ArrayList<>();
        int told = 0;
        for (int start : MarkdownNative.undescribed(text)) {
            int end = text.indexOf(']', start);
            before.add(IMAGE + text.substring(start, end + 1));
            marked.append(text, told, start).append(WORD).append(before.size()).append('.');
            told = end;
        }
        byte[] carrying = before.isEmpty()
                ? content
                : marked.append(text, told, text.length()).toString().getBytes(StandardCharsets.UTF_8);
        return new Undescribed(carrying, IMAGE, "]", before);
    }

    private static Undescribed inPage(byte[] content) {
        String page = new String(content, StandardCharsets.UTF_8);
        StringBuilder marked = new StringBuilder();
        List<String> before = new ArrayList<>();
        int told = 0;
        // Most pages hold no picture themselves, and need not be read for one.
        if (!ADDRESS.matcher(page).find()) {
            return new Undescribed(content, ALTERNATIVE, "\"", before);
        }
        for (Element picture :
                Jsoup.parse(page, Parser.htmlParser().setTrackPosition(true)).select("img")) {
            int start = picture.sourceRange().startPos();
            if (!picture.sourceRange().isTracked()
                    || start < told
                    || Worth.isWords(picture.attr("alt"))
                    || HtmlPictures.bytes(picture).isEmpty()) {
                continue;
            }
            int end = picture.sourceRange().endPos();
            String tag = page.substring(start, end);
            Matcher description = DESCRIPTION.matcher(tag);
            boolean isThere = description.find();
            before.add(isThere ? description.group() : "");
            String word = ALTERNATIVE + WORD + before.size() + '.' + '"';
            marked.append(page, told, start)
                    .append(
                            isThere
                                    ? description.replaceFirst(Matcher.quoteReplacement(word))
                                    : "<img" + word + tag.substring(4));
            told = end;
        }
        byte[] carrying = before.isEmpty()
                ? content
                : marked.append(page, told, page.length()).toString().getBytes(StandardCharsets.UTF_8);
        return new Undescribed(carrying, ALTERNATIVE, "\"", before);
    }

    /** The page in which they can be told. */
    byte[] marked() {
        return content;
    }

    /** Whether a text stands for such a picture. */
    static boolean is(TextFragment text) {
        String coded = text.getCodedText();
        return coded.startsWith(WORD)
                || coded.startsWith(WORD, MARKER_LENGTH)
                        && MarkdownPicture.of(text).isPresent();
    }

    /** The page without our word. */
    byte[] settled(byte[] merged) {
        if (before.isEmpty()) {
            return merged;
        }
        Pattern ours = Pattern.compile(Pattern.quote(begin + WORD) + "(\\d{1,9})\\." + Pattern.quote(end));
        return ours.matcher(new String(merged, StandardCharsets.UTF_8))
                .replaceAll(found -> Matcher.quoteReplacement(had(found)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String had(MatchResult found) {
        int number = Integer.parseInt(found.group(1));
        return number >= 1 && number <= before.size() ? before.get(number - 1) : found.group();
    }
}
