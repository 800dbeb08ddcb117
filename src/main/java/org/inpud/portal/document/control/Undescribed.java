package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.DocumentFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Pictures that a web page holds itself and that nobody described: on their way through Okapi they carry a word of
 * ours, so that they are passages too and can be replaced; what still carries it afterwards gets back what it had.
 */
final class Undescribed {

    private static final String WORD = "picture\uDBFF\uDFF2";
    private static final Pattern DESCRIPTION =
            Pattern.compile("(?i)\\salt(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>\"']+))?(?=[\\s/>])");

    private final byte[] content;
    private final List<String> before = new ArrayList<>();

    private Undescribed(byte[] content) {
        this.content = content;
    }

    static Undescribed in(byte[] content, DocumentFormat format) {
        if (format != DocumentFormat.HTML) {
            return new Undescribed(content);
        }
        String page = new String(content, StandardCharsets.UTF_8);
        StringBuilder marked = new StringBuilder();
        List<String> before = new ArrayList<>();
        int told = 0;
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
            String word = " alt=\"" + WORD + before.size() + '.' + '"';
            marked.append(page, told, start)
                    .append(
                            isThere
                                    ? description.replaceFirst(Matcher.quoteReplacement(word))
                                    : "<img" + word + tag.substring(4));
            told = end;
        }
        Undescribed found = new Undescribed(
                before.isEmpty()
                        ? content
                        : marked.append(page, told, page.length()).toString().getBytes(StandardCharsets.UTF_8));
        found.before.addAll(before);
        return found;
    }

    /** The page in which they can be told. */
    byte[] marked() {
        return content;
    }

    /** Whether a text stands for such a picture. */
    static boolean is(TextFragment text) {
        return text.getCodedText().startsWith(WORD);
    }

    /** The page without our word. */
    byte[] settled(byte[] merged) {
        if (before.isEmpty()) {
            return merged;
        }
        String page = new String(merged, StandardCharsets.UTF_8);
        for (int number = 1; number <= before.size(); number++) {
            page = page.replace(" alt=\"" + WORD + number + '.' + '"', before.get(number - 1));
        }
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
