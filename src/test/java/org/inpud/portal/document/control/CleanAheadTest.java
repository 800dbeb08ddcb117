package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CleanAheadTest {

    /** The picture of a drawing in the older vocabulary is named in a part that nobody cleans. */
    @Test
    void older_drawings_name_their_pictures() {
        Set<String> mentioned = mentions(
                "ppt/drawings/vmlDrawing1.vml",
                "<v:shape style='width:84pt;\n left:3pt'><v:imagedata o:relid=\"rId1\"/>"
                        + "<v:imagedata o:relid='rId2'/></v:shape>");

        assertTrue(mentioned.containsAll(Set.of("rId1", "rId2")), mentioned::toString);
    }

    @Test
    void parts_that_were_cleaned_name_theirs() {
        assertEquals(
                Set.of("rId1", "a&b"), mentions("word/document.xml", "<w:p r:id=\"rId1\" r:link=\"a&amp;b\">x</w:p>"));
    }

    private static Set<String> mentions(String name, String content) {
        return new CleanAhead(new Tally())
                .mentions(name, content.getBytes(StandardCharsets.UTF_8), (part, bytes, tally) -> bytes);
    }
}
