package org.inpud.portal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void sameTextsHashAlikeHoweverTheyWereTyped() {
        assertEquals(Text.hash("café"), Text.hash("cafe\u0301"));
        assertEquals(Text.hash("a\r\nb"), Text.hash("a\nb"));
        assertNotEquals(Text.hash("a b"), Text.hash("a  b"));
    }

    @Test
    void everyCharacterIsComposedAsUnicodeSays() {
        for (int point = ' '; point <= Character.MAX_CODE_POINT; point++) {
            if (!Character.isISOControl(point)) {
                String text = "a" + Character.toString(point);
                assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), Text.normal(text));
            }
        }
    }

    @Test
    void controlCharactersAreLeftOutButTabsAndLinesStay() {
        assertEquals("a\tb\nc", Text.normal("a\tb\n\u0000c\u0007"));
    }

    @Test
    void marksOfDirectionStay() {
        assertEquals("\u200fa\u200e", Text.normal("\u200fa\u200e"));
    }
}
