package org.inpud.portal.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Files that want to do harm, made here: each with what may be answered to it. */
public final class HostileFiles {

    /**
     * @param answers the codes of a refusal, and OK where it may be taken
     */
    public record Piece(String name, Set<String> answers, Supplier<byte[]> made) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final String TEXT = "The text of a document.";

    private final List<Piece> pieces = new ArrayList<>();

    private HostileFiles() {}

    private static List<Piece> all() {
        HostileFiles files = new HostileFiles();
        new HostileZips(files).addAll();
        new HostileTrees(files).addAll();
        new HostileTexts(files).addAll();
        new HostilePdfs(files).addAll();
        return files.pieces;
    }

    /** Those that are soon answered: texts over which parsers stumble take minutes together. */
    public static List<Piece> soonAnswered() {
        return all().stream().filter(piece -> !isStumbledOver(piece)).toList();
    }

    /** The others. */
    public static List<Piece> stumbling() {
        return all().stream().filter(HostileFiles::isStumbledOver).toList();
    }

    private static boolean isStumbledOver(Piece piece) {
        return piece.name().contains("stumble");
    }

    void add(String name, String answers, Supplier<byte[]> made) {
        pieces.add(new Piece(name, Set.of(answers.split(" ")), made));
    }

    int count() {
        return pieces.size();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
