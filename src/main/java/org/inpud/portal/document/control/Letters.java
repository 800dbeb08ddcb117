package org.inpud.portal.document.control;

import java.text.Normalizer;
import java.util.List;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.SourceSegment;

/**
 * A text by what stays the same however it is cut into sentences: its letters without the space between them, accents
 * written apart, and one sign for each code.
 */
final class Letters {

    private static final char CODE = '\uFFFC';

    private Letters() {}

    static String ofCoded(String coded) {
        StringBuilder letters = new StringBuilder(coded.length());
        for (CodedText.Token token : CodedText.tokens(coded)) {
            if (token.isCode()) {
                letters.append(CODE);
            } else {
                add(letters, token.text());
            }
        }
        return apart(letters);
    }

    /** Of a whole passage, with what stands between its sentences. */
    static String of(List<SourceSegment> cut) {
        StringBuilder letters = new StringBuilder();
        for (SourceSegment segment : cut) {
            Codes codes = Codes.parse(segment.codes());
            letters.append(ofCoded(codes.lead()))
                    .append(ofCoded(segment.text()))
                    .append(ofCoded(codes.after()));
        }
        return apart(letters);
    }

    static String of(TextFragment fragment) {
        StringBuilder letters = new StringBuilder();
        String coded = fragment.getCodedText();
        for (int at = 0; at < coded.length(); at += width(coded, at)) {
            letters.append(of(fragment, at));
        }
        return apart(letters);
    }

    /** What stands at one place of it, which is a letter, a space or a code; nothing for a space. */
    static String of(TextFragment fragment, int at) {
        String coded = fragment.getCodedText();
        if (!TextFragment.isMarker(coded.charAt(at))) {
            StringBuilder letter = new StringBuilder();
            add(letter, coded.substring(at, at + width(coded, at)));
            return apart(letter);
        }
        Code code = fragment.getCode(coded.charAt(at + 1));
        if (!code.isMarkerMasking()) {
            return String.valueOf(CODE);
        }
        StringBuilder masked = new StringBuilder();
        add(masked, code.getData());
        return apart(masked);
    }

    /** How many units one letter or code takes. */
    static int width(String coded, int at) {
        return TextFragment.isMarker(coded.charAt(at)) ? 2 : Character.charCount(coded.codePointAt(at));
    }

    private static void add(StringBuilder letters, String text) {
        text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .forEach(letters::appendCodePoint);
    }

    private static String apart(CharSequence letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFD);
    }
}
