package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.inpud.portal.document.entity.CodedPiece;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.CodedText.Form;
import org.inpud.portal.document.entity.CodedText.Token;

/** Joins and cuts formatted text so that every part keeps its formatting. */
public final class Pieces {

    /** Where a sentence may be cut best, in falling order. */
    private static final List<String> BOUNDARIES = List.of(".!?…؟。", ";:؛—–", ",،、", " ");

    /** How far from the expected place a boundary of each rank is looked for, as a part of the whole. */
    private static final double[] REACH = {0.2, 0.18, 0.12, 1};

    private Pieces() {}

    /** All of them as one, with a space between. */
    public static CodedPiece joined(List<CodedPiece> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<Codes.Mark> marks = new ArrayList<>();
        boolean isEscaped = false;
        for (CodedPiece piece : pieces) {
            Codes codes = Codes.parse(piece.codes());
            int shift = marks.stream().mapToInt(Codes.Mark::number).max().orElse(0);
            if (!text.isEmpty() && !endsOpen(text)) {
                text.append(' ');
            }
            for (Token token : CodedText.tokens(piece.text())) {
                text.append(written(token, token.number() + shift));
            }
            codes.marks().forEach(mark -> marks.add(numbered(mark, mark.number() + shift)));
            isEscaped |= codes.isEscaped();
        }
        return new CodedPiece(text.toString(), new Codes("", "", marks, isEscaped).written());
    }

    /** Languages without spaces between sentences get none. */
    private static boolean endsOpen(StringBuilder text) {
        return "。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static Codes.Mark numbered(Codes.Mark mark, int number) {
        return new Codes.Mark(number, mark.kinds(), mark.address(), mark.shown(), mark.half(), mark.pair());
    }

    static String written(Token token, int number) {
        return switch (token.form()) {
            case TEXT -> CodedText.escape(token.text());
            case OPENING -> "{" + number + "}";
            case CLOSING -> "{/" + number + "}";
            case ALONE -> "{" + number + "/}";
        };
    }

    /**
     * Cuts at a place; formatting that reaches over it ends in the first part and begins again in the second.
     *
     * @param at UTF-16 units of the coded text; a place within a code counts as behind it
     */
    public static List<CodedPiece> cut(CodedPiece piece, int at) {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        for (Token token : CodedText.tokens(piece.text())) {
            boolean isBehind = token.start() >= at;
            if (token.form() == Form.TEXT && token.start() < at && token.end() > at) {
                first.append(piece.text(), token.start(), at);
                begin(second, open);
                second.append(piece.text(), at, token.end());
                continue;
            }
            if (isBehind && second.isEmpty()) {
                begin(second, open);
            }
            (isBehind ? second : first).append(piece.text(), token.start(), token.end());
            if (!isBehind && token.form() == Form.OPENING) {
                open.push(token.number());
            } else if (!isBehind && token.form() == Form.CLOSING) {
                open.remove(token.number());
            }
        }
        open.forEach(number -> first.append("{/").append(number).append('}'));
        return List.of(
                new CodedPiece(first.toString().strip(), piece.codes()),
                new CodedPiece(second.toString().strip(), piece.codes()));
    }

    private static void begin(StringBuilder second, Deque<Integer> open) {
        if (second.isEmpty()) {
            for (Iterator<Integer> outermost = open.descendingIterator(); outermost.hasNext(); ) {
                second.append('{').append(outermost.next()).append('}');
            }
        }
    }

    /**
     * Shares a text among several, by their weights and, near the expected places, where a sentence or clause ends.
     * Each gets something to read as long as there are words enough.
     */
    public static List<CodedPiece> shared(CodedPiece whole, List<Integer> weights) {
        List<CodedPiece> parts = new ArrayList<>();
        CodedPiece rest = whole;
        for (int part = 0; part < weights.size() - 1; part++) {
            int left = weights.subList(part, weights.size()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            double share = left == 0 ? 1.0 / (weights.size() - part) : (double) weights.get(part) / left;
            List<CodedPiece> two = cut(rest, boundary(rest.text(), share));
            parts.add(two.get(0));
            rest = two.get(1);
        }
        parts.add(rest);
        return List.copyOf(parts);
    }

    private static int boundary(String coded, double share) {
        String open = blanked(coded);
        int expected = (int) Math.round(open.length() * share);
        for (int rank = 0; rank < REACH.length; rank++) {
            int best = -1;
            for (int at = 1; at < open.length() - 1; at++) {
                boolean isHere = BOUNDARIES.get(rank).indexOf(open.charAt(at)) >= 0
                        && (rank == REACH.length - 1 || Character.isWhitespace(open.charAt(at + 1)));
                if (isHere
                        && Math.abs(at + 1 - expected) <= REACH[rank] * open.length()
                        && (best < 0 || Math.abs(at + 1 - expected) < Math.abs(best - expected))) {
                    best = at + 1;
                }
            }
            if (best > 0) {
                return best;
            }
        }
        return Math.min(Math.max(1, expected), coded.length());
    }

    /** The text with its codes written over, so that no boundary is seen in them. */
    private static String blanked(String coded) {
        return CodedText.tokens(coded).stream()
                .map(token -> token.isCode()
                        ? "\u0000".repeat(token.end() - token.start())
                        : coded.substring(token.start(), token.end()))
                .collect(Collectors.joining());
    }
}
