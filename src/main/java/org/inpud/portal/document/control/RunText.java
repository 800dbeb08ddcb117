package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Text that stands in a row of runs, each with its own look, as in slides and layouts. The look of most of the text is
 * no code; every other stretch of one look is a pair.
 */
final class RunText {

    /**
     * A run of words, or a mark that stands alone.
     *
     * @param run what gives it its look
     * @param node the mark, or what holds the words
     */
    record Leaf(Element run, Node node, String text, boolean isWords) {
        static Leaf words(Element run, Node node, String text) {
            return new Leaf(run, node, text, true);
        }

        static Leaf mark(Element run, Node mark) {
            return new Leaf(run, mark, "", false);
        }
    }

    /** How one vocabulary writes runs. */
    interface Grammar {
        String look(Element run);

        String kinds(Element run);

        String data(Element run);

        String markKinds(Node mark);

        String markData(Node mark);

        /** Whether it must outlive a translation that forgets it. */
        boolean isKept(Node mark);

        /** Words in the look of a run. */
        Node written(Element run, String text);

        /** A mark with what has to stand around it. */
        Node placed(Leaf mark);
    }

    private final Grammar grammar;
    private final List<Leaf> leaves;
    private final Map<Integer, Leaf> numbered = new HashMap<>();
    private Element base;
    private TextFragment fragment;

    RunText(List<Leaf> leaves, Grammar grammar) {
        this.leaves = leaves;
        this.grammar = grammar;
    }

    TextFragment read() {
        if (fragment == null) {
            fragment = fragment();
        }
        return fragment.clone();
    }

    private TextFragment fragment() {
        Map<String, Integer> amounts = new HashMap<>();
        String most = "";
        for (Leaf leaf : leaves) {
            if (leaf.isWords()) {
                String look = grammar.look(leaf.run());
                int amount = amounts.merge(look, leaf.text().strip().length(), Integer::sum);
                if (base == null || amount > amounts.getOrDefault(most, 0)) {
                    base = leaf.run();
                    most = look;
                }
            }
        }
        TextFragment text = new TextFragment();
        String open = most;
        int pair = 0;
        for (Leaf leaf : leaves) {
            if (!leaf.isWords()) {
                int id = number(leaf);
                append(text, TagType.PLACEHOLDER, id, grammar.markKinds(leaf.node()), grammar.markData(leaf.node()));
                continue;
            }
            String look = leaf.text().isBlank() ? open : grammar.look(leaf.run());
            if (!look.equals(open)) {
                pair = close(text, pair);
                if (!look.equals(most)) {
                    pair = number(leaf);
                    append(text, TagType.OPENING, pair, grammar.kinds(leaf.run()), grammar.data(leaf.run()));
                }
                open = look;
            }
            text.append(NestedText.harmless(leaf.text()));
        }
        close(text, pair);
        return text;
    }

    private int number(Leaf leaf) {
        numbered.put(numbered.size() + 1, leaf);
        return numbered.size();
    }

    private int close(TextFragment text, int pair) {
        if (pair > 0) {
            append(text, TagType.CLOSING, pair, grammar.kinds(numbered.get(pair).run()), "");
        }
        return 0;
    }

    private static void append(TextFragment text, TagType type, int id, String kinds, String data) {
        Code code = new Code(type, kinds, data);
        code.setId(id);
        text.append(code);
    }

    /** Other words as nodes of the paragraph, to stand in place of its own. */
    List<Node> nodes(TextFragment text) {
        read();
        List<Node> nodes = new ArrayList<>();
        Set<Leaf> placed = new HashSet<>();
        Deque<Element> looks = new ArrayDeque<>();
        StringBuilder words = new StringBuilder();
        String coded = text.getCodedText();
        for (int at = 0; at < coded.length(); at++) {
            if (!TextFragment.isMarker(coded.charAt(at))) {
                words.append(coded.charAt(at));
                continue;
            }
            flush(nodes, looks, words);
            Code code = text.getCode(coded.charAt(++at));
            Leaf leaf = numbered.get(code.getId());
            switch (code.getTagType()) {
                case OPENING -> looks.push(leaf.run());
                case CLOSING -> looks.poll();
                case PLACEHOLDER -> {
                    if (placed.add(leaf)) {
                        nodes.add(grammar.placed(leaf));
                    }
                }
            }
        }
        flush(nodes, looks, words);
        for (Leaf leaf : leaves) {
            if (!leaf.isWords() && grammar.isKept(leaf.node()) && placed.add(leaf)) {
                nodes.add(grammar.placed(leaf));
            }
        }
        return nodes;
    }

    /** New words in the look of most of the paragraph. */
    Node added(String words) {
        read();
        return base == null ? null : grammar.written(base, words);
    }

    private void flush(List<Node> nodes, Deque<Element> looks, StringBuilder words) {
        if (!words.isEmpty() && base != null) {
            nodes.add(grammar.written(looks.isEmpty() ? base : looks.peek(), words.toString()));
            words.setLength(0);
        }
    }
}
