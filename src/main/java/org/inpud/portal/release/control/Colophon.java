package org.inpud.portal.release.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.kernel.LanguageTag;

/**
 * What stands in every file beside the text: what was changed and why, and where it comes from. Networks only, no
 * person's name, so that nothing has to be taken back from files that are out.
 *
 * @param language in which its own words are
 * @param notice what comes before the text: that it is work in progress; empty for a release
 */
record Colophon(
        LanguageTag language,
        String notice,
        String changesTitle,
        String changesLead,
        List<Change> changes,
        String factsTitle,
        List<Fact> facts) {

    /**
     * @param heading what was done, with the words that stand there now
     * @param source what the source says; empty where something was added
     * @param reason the kind of reason, as half a sentence
     * @param note the reason in the network's words
     * @param further until when it holds, and whether INPUD shares it
     */
    record Change(int number, String heading, String source, String reason, String note, List<String> further) {

        /** All of it in one line. */
        String sentences() {
            return Stream.concat(Stream.of(heading, source, reason, note), further.stream())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" "));
        }
    }

    record Fact(String label, String value) {}

    Colophon with(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Colophon(language, notice, changesTitle, changesLead, changes, factsTitle, more);
    }

    /** The same as blocks of plain text. */
    List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        if (!changes.isEmpty()) {
            blocks.add(changesTitle);
            blocks.add(changesLead);
            changes.forEach(change -> blocks.add(change.number() + ". " + change.sentences()));
        }
        blocks.add(factsTitle);
        facts.forEach(fact -> blocks.add(fact.label() + ": " + fact.value()));
        return blocks;
    }
}
