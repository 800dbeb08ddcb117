package org.inpud.portal.document.control;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first bytes of a web page say of it. */
final class HtmlSource {

    private static final int HEAD = 4096;
    private static final Pattern BEGIN = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile(
            "(?i)((?:<meta\\b[^>]*?charset|<\\?xml\\b[^>]*?encoding)\\s*=\\s*[\"']?\\s*)([A-Za-z0-9_.:-]+)");

    private HtmlSource() {}

    static boolean isHtml(byte[] content) {
        String head = head(content);
        return BEGIN.matcher(head.startsWith("ï»¿") ? head.substring(3) : head).matches();
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
        return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    }
}
