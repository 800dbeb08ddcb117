package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.inpud.portal.document.control.Codes.Mark;
import org.junit.jupiter.api.Test;

class InlineTest {

    private static String codes(Mark... marks) {
        return new Codes("", "", List.of(marks), false).written();
    }

    private static Mark mark(int number, String kind, String address) {
        return new Mark(number, Set.of(kind), address, "", "", 0);
    }

    @Test
    void everything_is_escaped() {
        assertEquals("&lt;b&gt; &amp; &quot;{1}&#39;", Inline.html("<b> & \"{{1}'", ""));
    }

    @Test
    void only_harmless_addresses_become_links() {
        assertEquals(
                "<a href=\"https://a.org/?x&amp;y\" rel=\"noopener noreferrer\">a</a>",
                Inline.html("{1}a{/1}", codes(mark(1, "link", "https://a.org/?x&y"))));
        assertEquals("a", Inline.html("{1}a{/1}", codes(mark(1, "link", "javascript:alert(1)"))));
        assertEquals("a", Inline.html("{1}a{/1}", codes(mark(1, "link", "https://a.org/\" onclick=\"x"))));
    }

    @Test
    void crossing_codes_give_nested_elements() {
        assertEquals(
                "<strong>a<em>b</em></strong><em>c</em>",
                Inline.html("{1}a{2}b{/1}c{/2}", codes(mark(1, "bold", ""), mark(2, "italic", ""))));
        assertEquals("<strong>a</strong>", Inline.html("{1}a", codes(mark(1, "bold", ""))));
        assertEquals("a", Inline.html("a{/1}", codes(mark(1, "bold", ""))));
    }

    @Test
    void what_codes_mean_survives_being_written_down() {
        Codes codes = new Codes(
                "{3/} ", "\n\t\\n", List.of(new Mark(1, Set.of("bold", "link"), "https://a", "", "open", 4)), true);

        assertEquals(codes, Codes.parse(codes.written()));
        assertEquals(Codes.NONE, Codes.parse(""));
    }
}
