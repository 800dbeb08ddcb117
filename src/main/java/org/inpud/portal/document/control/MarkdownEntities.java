package org.inpud.portal.document.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Letters that a Markdown text names ({@code &uacute;}) become the letters they are. Okapi ends a passage where one
 * stands before a link, and writes the letter: the text came back cut otherwise than it went. Code stays as it is.
 */
final class MarkdownEntities {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*", Pattern.DOTALL);
    private static final Pattern CODE_OR_ENTITY = Pattern.compile("(`+)[^`]*\\1|&[A-Za-z]{2,12};");

    private MarkdownEntities() {}

    static String spelled(String markdown) {
        if (markdown.indexOf('&') < 0) {
            return markdown;
        }
        StringBuilder spelled = new StringBuilder(markdown.length());
        boolean isCode = false;
        for (String line : markdown.split("(?<=\n)")) {
            boolean isFence = FENCE.matcher(line).matches();
            boolean isIndented = line.startsWith("    ") || line.startsWith("\t");
            spelled.append(isCode || isFence || isIndented || line.indexOf('&') < 0 ? line : spelledLine(line));
            isCode ^= isFence;
        }
        return spelled.toString();
    }

    private static String spelledLine(String line) {
        return CODE_OR_ENTITY.matcher(line).replaceAll(found -> Matcher.quoteReplacement(letter(found.group())));
    }

    /** What is no letter keeps its name: it may stand for a sign that Markdown would take for its own. */
    private static String letter(String entity) {
        String meant = entity.startsWith("&") ? Parser.unescapeEntities(entity, true) : entity;
        return entity.startsWith("&") && meant.codePoints().allMatch(Character::isLetter) ? meant : entity;
    }
}
