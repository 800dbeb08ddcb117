package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.CodedPiece;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.CodedText.Form;
import org.inpud.portal.document.entity.CodedText.Token;

/**
 * Gives a finished translation the inline codes of its source: what is bold there takes the code of what is bold here,
 * a link the code of the link, what is written the same the code around it. What finds no place is left to be found by
 * the checks; formatting that the source has not is taken off, its words stay.
 */
public final class CodePlacing {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    /**
     * @param missing how many codes of the source found no place
     * @param dropped how many of the translation's codes the source does not know
     */
    public record Placed(String text, int missing, int dropped) {}

    /** One code with what it means and what it encloses. */
    private record Code(int number, boolean isPair, Codes.Mark mark, String inside) {}

    private record Match(Code source, Code target, double likeness) {}

    private final List<Code> sources;
    private final List<Code> targets;
    private final Map<Integer, Integer> renumbered = new HashMap<>();
    private final Set<Integer> placed = new HashSet<>();

    private CodePlacing(CodedPiece source, CodedPiece target) {
        sources = codes(source);
        targets = codes(target);
    }

    /** @param isEscaping whether the source's format takes the meaning from signs by a backslash, as Markdown does */
    public static Placed place(CodedPiece source, CodedPiece target, boolean isEscaping) {
        CodePlacing placing = new CodePlacing(source, target);
        placing.match();
        String text = placing.rewritten(target, isEscaping);
        for (Code code : placing.sources) {
            if (!placing.placed.contains(code.number())) {
                text = placing.around(text, code);
            }
        }
        int missing = placing.sources.size() - placing.placed.size();
        return new Placed(text, missing, placing.targets.size() - placing.renumbered.size());
    }

    private static List<Code> codes(CodedPiece piece) {
        Codes codes = Codes.parse(piece.codes());
        List<Code> found = new ArrayList<>();
        List<Token> tokens = CodedText.tokens(piece.text());
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.form() == Form.ALONE) {
                Codes.Mark mark = codes.mark(token.number());
                found.add(new Code(token.number(), false, mark, mark.shown()));
            } else if (token.form() == Form.OPENING) {
                found.add(new Code(token.number(), true, codes.mark(token.number()), inside(tokens, at)));
            }
        }
        return found;
    }

    private static String inside(List<Token> tokens, int opening) {
        StringBuilder inside = new StringBuilder();
        for (Token token : tokens.subList(opening + 1, tokens.size())) {
            if (token.form() == Form.CLOSING
                    && token.number() == tokens.get(opening).number()) {
                return inside.toString().strip();
            }
            inside.append(token.text());
        }
        return inside.toString().strip();
    }

    private void match() {
        List<Match> matches = new ArrayList<>();
        for (Code source : sources) {
            for (Code target : targets) {
                double likeness = likeness(source, target);
                if (likeness > 0) {
                    matches.add(new Match(source, target, likeness));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::likeness).reversed());
        for (Match match : matches) {
            if (!placed.contains(match.source().number())
                    && !renumbered.containsKey(match.target().number())) {
                placed.add(match.source().number());
                renumbered.put(match.target().number(), match.source().number());
            }
        }
    }

    private static double likeness(Code source, Code target) {
        Codes.Mark one = source.mark();
        Codes.Mark other = target.mark();
        if (source.isPair() != target.isPair() || !one.half().equals(other.half())) {
            return 0;
        }
        Set<String> shared = new HashSet<>(one.kinds());
        shared.retainAll(other.kinds());
        boolean isPlain = one.kinds().isEmpty() && other.kinds().isEmpty();
        boolean isSameInside = !source.inside().isEmpty() && source.inside().equals(target.inside());
        boolean isSameAddress = !one.address().isEmpty() && one.address().equals(other.address());
        double likeness = 2 * shared.size() + (isSameInside ? 3 : 0) + (isSameAddress ? 4 : 0) + (isPlain ? 1 : 0);
        // Of several that are alike the first answers the first.
        return likeness == 0 ? 0 : likeness - 0.001 * Math.abs(source.number() - target.number());
    }

    private String rewritten(CodedPiece target, boolean isEscaping) {
        Codes codes = Codes.parse(target.codes());
        StringBuilder text = new StringBuilder();
        for (Token token : CodedText.tokens(target.text())) {
            if (!token.isCode()) {
                String words = codes.isEscaped() && !isEscaping
                        ? ESCAPED.matcher(token.text()).replaceAll("$1")
                        : token.text();
                text.append(CodedText.escape(words));
            } else if (renumbered.containsKey(token.number())) {
                text.append(Pieces.written(token, renumbered.get(token.number())));
            } else if (token.form() == Form.ALONE) {
                Codes.Mark mark = codes.mark(token.number());
                boolean isGap = mark.is(Sign.BREAK) || mark.is(Sign.TAB) || mark.is("space");
                text.append(isGap ? " " : CodedText.escape(mark.shown()));
            }
        }
        return text.toString().strip();
    }

    /** Puts the code where the same words stand once. */
    private String around(String text, Code code) {
        String words = CodedText.escape(code.inside());
        int first = words.length() < 2 ? -1 : text.indexOf(words);
        if (first < 0 || text.indexOf(words, first + 1) >= 0 || !isFree(text, first, first + words.length())) {
            return text;
        }
        placed.add(code.number());
        String instead = code.isPair()
                ? "{" + code.number() + "}" + words + "{/" + code.number() + "}"
                : "{" + code.number() + "/}";
        return text.substring(0, first) + instead + text.substring(first + words.length());
    }

    /** Whether the place lies in words and cuts none of them. */
    private static boolean isFree(String text, int from, int to) {
        Predicate<Integer> isLetter = at -> at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        boolean isInWords = CodedText.tokens(text).stream()
                .anyMatch(token -> !token.isCode() && token.start() <= from && token.end() >= to);
        return isInWords
                && !(isLetter.test(from) && isLetter.test(from - 1))
                && !(isLetter.test(to - 1) && isLetter.test(to));
    }
}
