package org.inpud.portal.document.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.ReadingPassage;

/** What stands between passages and is the same in every language (numbers, addresses), kept for showing. */
final class Silent {

    /** Stands where a table is named otherwise: earlier engines told pictures that nobody described in this way. */
    private static final String PICTURE = "\u25A3";

    private static final int SHOWN = 200;
    private static final int LONGEST = 500;

    private Silent() {}

    /** Whether something is worth showing though it has no words. */
    static boolean isShown(Block block) {
        return Cut.hasText(block.text());
    }

    /** One line for each: its row and column where it is a cell, then its text; fields between tabs. */
    static String written(List<Block> blocks) {
        return blocks.stream()
                .limit(SHOWN)
                .map(block -> String.join(
                        "\t",
                        block.facts().getOrDefault(Place.TABLE, ""),
                        block.facts().getOrDefault(Place.ROW, ""),
                        block.facts().getOrDefault(Place.COLUMN, ""),
                        plain(block)))
                .collect(Collectors.joining("\n"));
    }

    /** What {@link #written} wrote. */
    static List<Shown> read(String written) {
        return written == null || written.isEmpty()
                ? List.of()
                : Stream.of(written.split("\n"))
                        .map(line -> line.split("\t", 4))
                        .map(Shown::new)
                        .toList();
    }

    /** A cell or a paragraph without words. */
    record Shown(String table, String row, String column, String text) {

        private Shown(String[] fields) {
            this(fields[0], fields[1], fields[2], fields[3]);
        }

        /** Whether its text names a picture. */
        boolean isPicture() {
            return table.equals(PICTURE);
        }

        ReadingPassage passage() {
            if (isPicture()) {
                return new ReadingPassage(PassageKind.PICTURE, 0, List.of(), Map.of(Place.PICTURE, text));
            }
            return table.isEmpty()
                    ? new ReadingPassage(PassageKind.PARAGRAPH, 0, List.of(), Map.of())
                    : new ReadingPassage(
                            PassageKind.CELL,
                            0,
                            List.of(),
                            Map.of(Place.TABLE, table, Place.ROW, row, Place.COLUMN, column));
        }
    }

    private static String plain(Block block) {
        String plain = block.text().getText().replaceAll("\\s+", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
