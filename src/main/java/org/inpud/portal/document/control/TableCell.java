package org.inpud.portal.document.control;

import java.util.Map;

/**
 * Where a cell stands in its file.
 *
 * @param table a name that no other table of the file has
 * @param row from 1 on, as is the column
 */
record TableCell(String table, int row, int column) {

    /** What is kept of it with a passage of this part of the file. */
    Map<String, String> facts(String part) {
        return Map.of(
                Place.PART,
                part,
                Place.TABLE,
                table,
                Place.ROW,
                Integer.toString(row),
                Place.COLUMN,
                Integer.toString(column));
    }
}
