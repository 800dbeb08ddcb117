package org.inpud.portal.document.control;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first bytes of a web page or an XLIFF file say of it. */
final class MarkupSource {

    private static final int HEAD = 4096;
    /** Never looked at a second way: comments could be parted in as many ways as there are of them. */
    private static final String BEFORE = "\\s*+(?:(?><\\?[^>]*\\?>|<!--.*?-->)\\s*+)*+";

    private static final Pattern HTML =
            Pattern.compile(BEFORE + "<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern XLIFF = Pattern.compile(
            BEFORE + "(?:<!DOCTYPE\\s+xliff\\b[^>]*>\\s*)?<(?:[A-Za-z][\\w.-]*:)?xliff\\b", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile(
            "(?i)((?:<meta\\b[^>]*?charset|<\\?xml\\b[^>]*?encoding)\\s*=\\s*[\"']?\\s*)([A-Za-z0-9_.:-]+)");

    private MarkupSource() {}

    static boolean isHtml(byte[] content) {
        return HTML.matcher(head(content)).lookingAt();
    }

    static boolean isXliff(byte[] content) {
        return XLIFF.matcher(head(content)).lookingAt();
    }

    /** The code page that the page names; UTF-8 where it names none that we know. */
    static Charset charset(byte[] content) {
        Matcher named = CHARSET.matcher(head(content));
        boolean isKnown = named.find() && Charset.isSupported(named.group(2));
        Charset charset = isKnown ? Charset.forName(named.group(2)) : StandardCharsets.UTF_8;
        // A page that is read byte by byte is not in UTF-16, whatever it says.
        return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    /** The page naming the code page in which it goes on. */
    static String inUnicode(String page) {
        int end = Math.min(HEAD, page.length());
        return CHARSET.matcher(page.substring(0, end)).replaceAll("$1utf-8") + page.substring(end);
    }

    private static String head(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        // Without the mark of UTF-8 and the zero bytes of UTF-16.
        return head.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "");
    }
}
