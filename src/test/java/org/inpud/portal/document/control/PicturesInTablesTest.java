package org.inpud.portal.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.ReadingPassage;
import org.inpud.portal.document.entity.ReadingPassage.ReadingSegment;
import org.junit.jupiter.api.Test;

/** A picture in a cell is read in its cell, and one behind a table behind it. */
class PicturesInTablesTest {

    private static ReadingPassage cell(int row, int column, String words) {
        Map<String, String> place =
                Map.of(Place.TABLE, "1", Place.ROW, Integer.toString(row), Place.COLUMN, Integer.toString(column));
        return passage(PassageKind.CELL, place, words);
    }

    private static ReadingPassage passage(PassageKind kind, Map<String, String> place, String words) {
        return new ReadingPassage(kind, 0, List.of(new ReadingSegment(words, "")), place);
    }

    @Test
    void aPictureDoesNotEndTheTableAroundIt() {
        String html = new Reading()
                .html(List.of(
                        cell(1, 1, "Naloxone"),
                        passage(PassageKind.PICTURE, Map.of(), "A vial"),
                        cell(1, 2, "0.4 mg"),
                        cell(2, 1, "Water"),
                        passage(PassageKind.PICTURE, Map.of(), "A bottle"),
                        passage(PassageKind.PARAGRAPH, Map.of(), "The end.")));

        assertEquals("""
                <table>
                <tbody>
                <tr><td>Naloxone<p class="picture">A vial</p>
                </td><td>0.4 mg</td></tr>
                <tr><td>Water</td></tr>
                </tbody>
                </table>
                <p class="picture">A bottle</p>
                <p>The end.</p>
                """, html);
    }

    @Test
    void aPictureBehindTheLastTableIsShown() {
        String html =
                new Reading().html(List.of(cell(1, 1, "Naloxone"), passage(PassageKind.PICTURE, Map.of(), "A vial")));

        assertEquals("""
                <table>
                <tbody>
                <tr><td>Naloxone</td></tr>
                </tbody>
                </table>
                <p class="picture">A vial</p>
                """, html);
    }
}
