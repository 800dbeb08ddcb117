package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.CodedText.Token;

/**
 * Okapi's fragment of text and our coded text, there and back: every pair of codes and every single code gets the next
 * number as it first appears, so that the same sentence is written the same way wherever it stands.
 */
final class Numbering {

    /** One number: the code that opens (or stands alone) and, for a pair, the code that closes. */
    record Numbered(int number, Code code, Code closing, int offset) {
        boolean isPair() {
            return closing != null;
        }
    }

    private static final Pattern WRAP = Pattern.compile("(?<![ \\t])[ \\t]*+\\R[ \\t]*+");

    private final List<Numbered> numbered = new ArrayList<>();
    private final String coded;

    Numbering(TextFragment fragment) {
        this(fragment, 0);
    }

    /** Begins to count after the numbers that are taken. */
    Numbering(TextFragment fragment, int taken) {
        String text = fragment.getCodedText();
        if (!fragment.hasCode()) {
            coded = CodedText.escape(text);
            return;
        }
        List<Code> codes = fragment.getCodes();
        Map<Integer, Integer> closings = closings(text, codes);
        Map<Integer, Integer> numberOfClosing = new HashMap<>();
        StringBuilder written = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        int offset = 0;
        int next = taken + 1;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (!TextFragment.isMarker(unit)) {
                plain.append(unit);
                offset++;
                continue;
            }
            int index = TextFragment.toIndex(text.charAt(++at));
            Code code = codes.get(index);
            if (code.isMarkerMasking()) {
                plain.append(code.getData());
                offset += code.getData().length();
                continue;
            }
            written.append(CodedText.escape(plain.toString()));
            plain.setLength(0);
            if (numberOfClosing.containsKey(index)) {
                written.append("{/").append(numberOfClosing.get(index)).append('}');
                continue;
            }
            Integer closing = closings.get(index);
            numbered.add(new Numbered(next, code, closing == null ? null : codes.get(closing), offset));
            if (closing == null) {
                written.append('{').append(next).append("/}");
            } else {
                written.append('{').append(next).append('}');
                numberOfClosing.put(closing, next);
            }
            next++;
        }
        coded = written.append(CodedText.escape(plain.toString())).toString();
    }

    /** The text as translators meet it: where the file wraps a line there is a space. */
    String coded() {
        return isWrapped(coded) ? WRAP.matcher(coded).replaceAll(" ") : coded;
    }

    private static boolean isWrapped(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= '\n' && unit <= '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029') {
                return true;
            }
        }
        return false;
    }

    List<Numbered> numbered() {
        return numbered;
    }

    /** Which opening code is closed by which, by index, where both stand in this fragment and in this order. */
    private static Map<Integer, Integer> closings(String text, List<Code> codes) {
        Map<Integer, Integer> closings = new HashMap<>();
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (!TextFragment.isMarker(text.charAt(at))) {
                continue;
            }
            int index = TextFragment.toIndex(text.charAt(++at));
            Code code = codes.get(index);
            if (code.getTagType() == TagType.OPENING) {
                open.add(index);
            } else {
                for (int o = open.size() - 1; o >= 0; o--) {
                    if (closes(code, codes.get(open.get(o)))) {
                        closings.put(open.remove(o), index);
                        break;
                    }
                }
            }
        }
        return closings;
    }

    /** A Markdown link with a title ends in what Okapi takes for a code that stands alone. */
    private static boolean closes(Code code, Code opening) {
        if (code.getTagType() == TagType.CLOSING) {
            return code.getId() == opening.getId() && code.getType().equals(opening.getType());
        }
        return code.getTagType() == TagType.PLACEHOLDER
                && opening.getData().endsWith("[")
                && code.getData().startsWith("](");
    }

    /** The fragment that a coded text means, with the codes of this one; numbers that it doesn't know are left out. */
    TextFragment fragment(String target) {
        TextFragment fragment = new TextFragment();
        for (Token token : CodedText.tokens(target)) {
            if (!token.isCode()) {
                boolean isAfterBreak = endsInLineBreak(fragment);
                fragment.append(isAfterBreak ? "\n" + token.text().stripLeading() : token.text());
                continue;
            }
            numbered.stream()
                    .filter(one -> one.number() == token.number())
                    .findFirst()
                    .map(one -> meant(one, token))
                    .ifPresent(code -> fragment.append(code.clone()));
        }
        return fragment;
    }

    /** Markdown breaks a line by spaces in front of a line's end; the end itself is text. */
    private static boolean endsInLineBreak(TextFragment fragment) {
        String text = fragment.getCodedText();
        int last = text.length() - 2;
        return last >= 0
                && TextFragment.isMarker(text.charAt(last))
                && fragment.getCode(text.charAt(last + 1)).getType().equals("HARD_LINE_BREAK");
    }

    private static Code meant(Numbered one, Token token) {
        return switch (token.form()) {
            case OPENING -> one.isPair() ? one.code() : null;
            case CLOSING -> one.closing();
            case ALONE -> one.isPair() ? null : one.code();
            case TEXT -> null;
        };
    }
}
