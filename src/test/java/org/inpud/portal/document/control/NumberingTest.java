package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.inpud.portal.document.entity.CodedText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private static final String[] WORDS = {
        "eau ", "{", "{1}", "{{", "}", "<1>", "مياه ", "{/2}", "\uD83D\uDC89", "{3/} "
    };

    /** Whatever text and codes a document has: written with numbers and read again, it is the same. */
    @RepeatedTest(200)
    void coded_text_restores_the_fragment(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        TextFragment fragment = new TextFragment();
        Deque<Code> open = new ArrayDeque<>();
        int id = 1;
        for (int step = 0; step < 20; step++) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    Code code = new Code(TagType.OPENING, random.nextBoolean() ? "bold" : "link", "<" + id + ">");
                    code.setId(id++);
                    open.push(code);
                    fragment.append(code);
                }
                case 1 -> {
                    if (!open.isEmpty()) {
                        Code begun = open.pop();
                        Code code = new Code(TagType.CLOSING, begun.getType(), "</" + begun.getId() + ">");
                        code.setId(begun.getId());
                        fragment.append(code);
                    }
                }
                case 2 -> {
                    Code code = new Code(TagType.PLACEHOLDER, "x", "<" + id + "/>");
                    code.setId(id++);
                    fragment.append(code);
                }
                default -> fragment.append(WORDS[random.nextInt(WORDS.length)]);
            }
        }
        Numbering numbering = new Numbering(fragment);

        TextFragment restored = numbering.fragment(numbering.coded());

        assertEquals(fragment.toText(), restored.toText());
        assertEquals(fragment.getCodes().size(), restored.getCodes().size());
        assertEquals(numbering.coded(), new Numbering(restored).coded());
    }

    @Test
    void unknown_numbers_and_wrong_forms_are_left_out() {
        TextFragment fragment = new TextFragment("a ");
        fragment.append(TagType.OPENING, "bold", "<b>", 1);
        fragment.append("b");
        fragment.append(TagType.CLOSING, "bold", "</b>", 1);

        assertEquals(
                "x<b>y</b>",
                new Numbering(fragment).fragment("x{7}{1}y{/1}{1/}").toText());
    }

    @Test
    void words_are_escaped() {
        assertEquals("{{1} eau", CodedText.escape("{1} eau"));
    }
}
