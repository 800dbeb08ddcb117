package org.inpud.portal.adaptation.control;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Text;

/**
 * What somebody looks for in the texts: words, or a regular expression. It sees the words alone, never the inline
 * codes between them.
 */
public final class Search {

    private static final int LONGEST = 500;
    private static final int LAST_GROUP = 9;

    /** Where it is looked for. */
    public enum In {
        BOTH,
        SOURCE,
        TARGET
    }

    private final Pattern pattern;
    private final In in;
    private final boolean isExpression;

    private Search(Pattern pattern, In in, boolean isExpression) {
        this.pattern = pattern;
        this.in = in;
        this.isExpression = isExpression;
    }

    /** Words, whatever their case. */
    public static Search words(String words) {
        return new Search(compiled(Pattern.quote(Text.normal(words)), false), In.BOTH, false);
    }

    /**
     * @param text words, or, where {@code isExpression}, a regular expression
     * @param isExact whether capitals and small letters differ
     */
    public static Outcome<Search> of(String text, boolean isExpression, boolean isExact, In in) {
        String field = isExpression ? "re" : "q";
        if (text.length() > LONGEST) {
            return Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, java.util.Map.of("most", LONGEST))
                    .at(field));
        }
        try {
            String normal = Text.normal(text);
            return Outcome.done(
                    new Search(compiled(isExpression ? normal : Pattern.quote(normal), isExact), in, isExpression));
        } catch (PatternSyntaxException malformed) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at(field));
        }
    }

    private static Pattern compiled(String expression, boolean isExact) {
        return Pattern.compile(expression, isExact ? 0 : Pattern.CASE_INSENSITIVE);
    }

    boolean finds(String source, String target) {
        return in != In.TARGET && finds(source) || in != In.SOURCE && finds(target);
    }

    private boolean finds(String coded) {
        return pattern.matcher(CodedText.plain(coded)).find();
    }

    /**
     * The text with everything that was found replaced; nothing where nothing was. Each stretch between two codes is
     * taken by itself, so that no code is ever broken.
     *
     * @param by in an expression {@code $1} stands for its first group
     */
    Optional<String> replace(String coded, String by) {
        StringBuilder out = new StringBuilder(coded.length());
        for (CodedText.Token token : CodedText.tokens(coded)) {
            out.append(token.isCode() ? token.written() : CodedText.escape(replaced(token.text(), by)));
        }
        String replaced = Text.normal(out.toString());
        return replaced.equals(coded) ? Optional.empty() : Optional.of(replaced);
    }

    private String replaced(String text, String by) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                out.append(text, at, matcher.start()).append(isExpression ? filled(matcher, by) : by);
                at = matcher.end();
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    /** {@code $1} to {@code $9} give way to what their groups found; a dollar before anything else is one. */
    private static String filled(Matcher matcher, String by) {
        StringBuilder out = new StringBuilder(by.length());
        for (int at = 0; at < by.length(); at++) {
            int group = by.charAt(at) == '$' && at + 1 < by.length() ? by.charAt(at + 1) - '0' : -1;
            if (group >= 1 && group <= Math.min(matcher.groupCount(), LAST_GROUP)) {
                String found = matcher.group(group);
                out.append(found == null ? "" : found);
                at++;
            } else {
                out.append(by.charAt(at));
            }
        }
        return out.toString();
    }
}
