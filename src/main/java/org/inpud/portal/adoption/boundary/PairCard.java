package org.inpud.portal.adoption.boundary;

import java.util.ArrayList;
import java.util.List;
import org.inpud.portal.adoption.control.PairView;
import org.inpud.portal.adoption.entity.PairDecision;
import org.inpud.portal.document.control.Inline;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.CodedText.Token;

/** A pair as the page shows it. */
public record PairCard(PairView view) {

    private static final String BOUNDARIES = ",;:.!?…—–،؛؟、。";
    private static final int MOST_CUTS = 6;

    /**
     * A place where a sentence can be cut.
     *
     * @param act the value of the button
     * @param before the last words of the first part
     */
    public record Cut(String act, String before) {}

    /** A text as HTML that the document room has made safe, and what is to be said of it. */
    public record Line(String html, String kind, int level) {}

    public List<Line> getSources() {
        return view.sources().stream()
                .map(one -> new Line(
                        Inline.html(one.text(), one.codes()), one.kind().apiName(), one.level()))
                .toList();
    }

    public List<Line> getTargets() {
        return view.targets().stream()
                .map(one -> new Line(
                        Inline.html(one.text(), one.codes()), one.kind().apiName(), one.level()))
                .toList();
    }

    /** How one translation would be shared among several segments; empty where there is nothing to share. */
    public List<String> getShares() {
        return view.sources().size() < 2
                ? List.of()
                : view.texts().stream()
                        .map(text -> CodedText.plain(text.text()))
                        .toList();
    }

    public int getMissing() {
        return view.texts().stream().mapToInt(PairView.TextView::missing).sum();
    }

    public int getDropped() {
        return view.texts().stream().mapToInt(PairView.TextView::dropped).sum();
    }

    /** Behind the marks between its clauses. */
    public List<Cut> getCuts() {
        List<Cut> cuts = new ArrayList<>();
        for (PairView.SentenceView sentence : view.targets()) {
            for (Token token : CodedText.tokens(sentence.text())) {
                if (!token.isCode()) {
                    addCuts(sentence, token, cuts);
                }
            }
        }
        return cuts.size() > MOST_CUTS ? cuts.subList(0, MOST_CUTS) : cuts;
    }

    private void addCuts(PairView.SentenceView sentence, Token token, List<Cut> cuts) {
        String text = sentence.text();
        for (int at = token.start(); at + 2 < token.end(); at++) {
            if (BOUNDARIES.indexOf(text.charAt(at)) >= 0 && Character.isWhitespace(text.charAt(at + 1))) {
                String act = "CUT " + view.id() + " " + view.version() + " " + sentence.place() + " " + (at + 1);
                cuts.add(new Cut(act, lastWords(CodedText.plain(text.substring(0, at + 1)))));
            }
        }
    }

    private static String lastWords(String text) {
        String[] words = text.strip().split("\\s+");
        int from = Math.max(0, words.length - 4);
        return String.join(" ", List.of(words).subList(from, words.length));
    }

    /** The value of the button that does this. */
    public String act(String act) {
        return act + " " + view.id() + " " + view.version();
    }

    public boolean isOpen() {
        return view.decision() == PairDecision.OPEN;
    }

    public boolean isAddable() {
        return view.sources().isEmpty() && view.decision() != PairDecision.ADDED;
    }

    public boolean isPaired() {
        return !view.sources().isEmpty() && !view.targets().isEmpty();
    }

    /** What the card says first: its decision, or how sure the pairing is. */
    public String getState() {
        if (!isOpen()) {
            return view.decision().name();
        }
        if (!isPaired()) {
            return view.sources().isEmpty() ? "NO_SOURCE" : "NO_TARGET";
        }
        return view.isDoubtful() ? "DOUBTFUL" : "SURE";
    }

    public String getIcon() {
        return switch (getState()) {
            case "DOUBTFUL", "NO_SOURCE", "NO_TARGET" -> "tri";
            case "CONFIRMED" -> "tick";
            case "LEFT_OUT" -> "cut";
            case "ADDED" -> "dia";
            default -> "done";
        };
    }

    public String getCss() {
        return switch (getState()) {
            case "DOUBTFUL", "NO_SOURCE", "NO_TARGET" -> "heed";
            case "CONFIRMED" -> "good";
            case "ADDED" -> "change";
            default -> "quiet";
        };
    }
}
