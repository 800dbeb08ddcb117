package org.inpud.portal.document.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.inpud.portal.document.entity.CodedText.Form;
import org.inpud.portal.document.entity.CodedText.Mismatch;
import org.inpud.portal.document.entity.CodedText.Token;
import org.junit.jupiter.api.Test;

class CodedTextTest {

    @Test
    void codes_are_told_from_words() {
        assertEquals(
                List.of(Form.TEXT, Form.OPENING, Form.TEXT, Form.CLOSING, Form.ALONE),
                CodedText.tokens("a {1}b{/1}{2/}").stream().map(Token::form).toList());
        assertEquals("a b", CodedText.plain("a {1}b{/1}{2/}"));
    }

    @Test
    void offsets_point_into_the_coded_text() {
        String coded = "a {{ {12}b{/12}";

        for (Token token : CodedText.tokens(coded)) {
            String there = coded.substring(token.start(), token.end());
            assertEquals(token.isCode() ? token.written() : CodedText.escape(token.text()), there);
        }
    }

    @Test
    void braces_that_are_no_codes_stand_for_themselves() {
        assertEquals("{} {x} {0} {1", CodedText.plain("{} {x} {0} {1"));
        assertEquals("{1}", CodedText.plain("{{1}"));
    }

    @Test
    void any_text_survives_escaping() {
        Random random = new Random(7);
        String alphabet = "{}/123 aé";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(12); at > 0; at--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertEquals(text.toString(), CodedText.plain(CodedText.escape(text.toString())));
        }
    }

    @Test
    void a_translation_is_compared_with_the_codes_of_its_source() {
        assertTrue(CodedText.compare("{1}a{/1} {2/}", "{2/}x {1}y{/1}").isNone());
        assertEquals(
                new Mismatch(List.of("{/1}"), List.of("{3/}"), List.of("{1}"), true),
                CodedText.compare("{1}a{/1}", "{1}{1}a{3/}"));
        assertTrue(CodedText.compare("{1}a{2}b{/2}{/1}", "{1}a{2}b{/1}{/2}").crossing());
    }

    @Test
    void codes_alone_are_nothing_to_read() {
        assertTrue(CodedText.isBlank(" {1} {/1}{2/}"));
        assertFalse(CodedText.isBlank("{{"));
    }

    @Test
    void whatIsMissingIsToldInTheSourcesOrder() {
        assertEquals(
                List.of("{2}", "{1/}", "{/2}"),
                CodedText.compare("Tea {2}is {1/} hot{/2}", "Té").missing());
    }
}
