package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;

/** Makes the codes of a translation nest, whatever its writer did to them: the native file must stay well-formed. */
final class Nesting {

    private Nesting() {}

    /** The fragment with pairs closed in order; pairs that are halves in the source already are left as they are. */
    static TextFragment mended(TextFragment fragment, TextFragment source) {
        Map<Integer, Code> closings = pairs(source);
        TextFragment mended = new TextFragment();
        Deque<Code> open = new ArrayDeque<>();
        String coded = fragment.getCodedText();
        for (int at = 0; at < coded.length(); at++) {
            char unit = coded.charAt(at);
            if (!TextFragment.isMarker(unit)) {
                mended.append(unit);
                continue;
            }
            Code code = fragment.getCode(coded.charAt(++at));
            boolean isOfPair = code.getTagType() != TagType.PLACEHOLDER && closings.containsKey(code.getId());
            if (!isOfPair) {
                mended.append(code.clone());
            } else if (code.getTagType() == TagType.OPENING) {
                open.push(code);
                mended.append(code.clone());
            } else if (open.stream().anyMatch(one -> one.getId() == code.getId())) {
                Code closed;
                do {
                    closed = open.pop();
                    mended.append(closings.get(closed.getId()).clone());
                } while (closed.getId() != code.getId());
            }
        }
        while (!open.isEmpty()) {
            mended.append(closings.get(open.pop().getId()).clone());
        }
        return mended;
    }

    private static Map<Integer, Code> pairs(TextFragment source) {
        Map<Integer, Code> closings = new HashMap<>();
        for (Code code : source.getCodes()) {
            if (code.getTagType() == TagType.CLOSING) {
                closings.put(code.getId(), code);
            }
        }
        closings.keySet().removeIf(id -> source.getCodes().stream()
                .noneMatch(code -> code.getTagType() == TagType.OPENING && code.getId() == id));
        return closings;
    }
}
