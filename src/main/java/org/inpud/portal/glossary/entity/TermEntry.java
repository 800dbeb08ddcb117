package org.inpud.portal.glossary.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Text;

/**
 * What a glossary says of one concept: how it is called in the source, how to write it, what not to write instead.
 *
 * @param discouraged none where nothing is
 * @param note why, or where it holds; may be empty
 */
public record TermEntry(
        LanguageTag sourceLanguage, String source, String target, List<String> discouraged, String note) {

    private static final int LONGEST_TERM = 200;
    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_DISCOURAGED = 30;

    public TermEntry {
        discouraged = List.copyOf(discouraged);
    }

    /** Reads what somebody wrote; everything that is wrong with it is named at once. */
    public static Outcome<TermEntry> of(
            String sourceLanguage, String source, String target, List<String> discouraged, String note) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<LanguageTag> language = LanguageTag.parse(sourceLanguage);
        if (language.isEmpty()) {
            refusals.add(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("sourceLanguage"));
        }
        String from = term(source, "source", refusals);
        String to = term(target, "target", refusals);
        List<String> avoided = Optional.ofNullable(discouraged).orElse(List.of()).stream()
                .map(TermEntry::clean)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (avoided.size() > MOST_DISCOURAGED || avoided.stream().anyMatch(one -> one.length() > LONGEST_TERM)) {
            refusals.add(tooLong(LONGEST_TERM, "discouraged"));
        }
        if (avoided.stream().anyMatch(to::equalsIgnoreCase)) {
            refusals.add(Refusal.of(KernelRefusal.BAD_VALUE).at("discouraged"));
        }
        String remark = clean(note);
        if (remark.length() > LONGEST_NOTE) {
            refusals.add(tooLong(LONGEST_NOTE, "note"));
        }
        return refusals.isEmpty()
                ? Outcome.done(new TermEntry(language.orElseThrow(), from, to, avoided, remark))
                : Outcome.refused(refusals);
    }

    private static String term(String written, String field, List<Refusal> refusals) {
        String clean = clean(written);
        if (clean.isEmpty()) {
            refusals.add(Refusal.of(KernelRefusal.MISSING_VALUE).at(field));
        } else if (clean.length() > LONGEST_TERM) {
            refusals.add(tooLong(LONGEST_TERM, field));
        }
        return clean;
    }

    private static Refusal tooLong(int most, String field) {
        return Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", most)).at(field);
    }

    /** On one line, without spaces around. */
    private static String clean(String written) {
        return written == null
                ? ""
                : Text.normal(written).replaceAll("\\s+", " ").strip();
    }
}
