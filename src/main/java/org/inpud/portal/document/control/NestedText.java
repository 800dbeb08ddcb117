package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Text in which elements nest, as in HTML: an element around words is a pair of codes, one that stands for itself a
 * single code.
 */
final class NestedText {

    /** What an element is to the text around it. */
    enum Role {
        /** Words stand in it and look or act otherwise: a pair of codes. */
        PAIR,
        /** Words stand in it, no different from those around it: no code. */
        CLEAR,
        /** Stands for itself, whatever is in it. */
        ALONE,
        /** Another way to write characters. */
        WRITTEN,
        /** Belongs to the programs, not to the text: stays where the paragraph begins or, by name, ends. */
        HIDDEN
    }

    /** How one vocabulary marks up its text. */
    interface Grammar {
        Role role(Element element);

        /** Tells two elements apart that look different; neighbours that look the same are one. */
        String look(Element element);

        /** Kinds as {@link Codes.Mark} knows them, each followed by a semicolon. */
        String kinds(Element element);

        /** What a code shows or where it leads, as markup that {@link Meanings} understands. */
        String data(Element element);

        /** Whether it holds more than a mark, and must outlive a translation that forgets it. */
        boolean isKept(Element element);

        /** A text as nodes: some vocabularies write spaces and line breaks as elements. */
        List<Node> nodes(Element parent, String text);

        /** What blanks in the file mean. */
        String read(String text);

        /** Whether a pair around all of the text is a code like any other. */
        default boolean isOuterPairCode() {
            return false;
        }

        /** The characters that an element stands for. */
        default String written(Element element) {
            return "";
        }
    }

    private record Token(Role role, boolean isEnd, Element element, String text) {}

    private final Grammar grammar;
    private final Element container;
    private final List<Element> numbered = new ArrayList<>();
    private final List<Node> hidden = new ArrayList<>();
    private TextFragment fragment;

    NestedText(Element paragraph, Grammar grammar) {
        this.grammar = grammar;
        this.container = grammar.isOuterPairCode() ? paragraph : innermost(paragraph);
    }

    /** A pair around the whole paragraph is no code: whatever is written stands in it. */
    private Element innermost(Element paragraph) {
        Element only = null;
        for (Node child : Tree.children(paragraph)) {
            if (child instanceof Element element && grammar.role(element) == Role.HIDDEN
                    || child.getNodeType() == Node.COMMENT_NODE
                    || isText(child) && grammar.read(child.getNodeValue()).isBlank()) {
                continue;
            }
            boolean isPair = child instanceof Element element
                    && grammar.role(element) == Role.PAIR
                    && grammar.data(element).isEmpty();
            if (!isPair || only != null) {
                return paragraph;
            }
            only = (Element) child;
        }
        return only == null ? paragraph : innermost(only);
    }

    private static boolean isText(Node node) {
        return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }

    TextFragment read() {
        if (fragment == null) {
            List<Token> tokens = new ArrayList<>();
            collect(container, tokens);
            fragment = fragment(joined(tokens));
        }
        return fragment.clone();
    }

    private void collect(Node parent, List<Token> tokens) {
        for (Node child : Tree.children(parent)) {
            if (isText(child)) {
                tokens.add(new Token(Role.CLEAR, false, null, grammar.read(child.getNodeValue())));
            } else if (child instanceof Element element) {
                Role role = grammar.role(element);
                switch (role) {
                    case CLEAR -> collect(element, tokens);
                    case HIDDEN -> hidden.add(element);
                    case WRITTEN -> tokens.add(new Token(Role.CLEAR, false, null, grammar.written(element)));
                    case ALONE -> tokens.add(new Token(role, false, element, ""));
                    case PAIR -> {
                        int before = tokens.size();
                        collect(element, tokens);
                        if (isSeen(element, tokens.subList(before, tokens.size()))) {
                            tokens.add(before, new Token(role, false, element, ""));
                            tokens.add(new Token(role, true, element, ""));
                        }
                    }
                }
            }
        }
    }

    /** Nobody sees which font a space has. */
    private boolean isSeen(Element element, List<Token> inside) {
        boolean isBlank = inside.stream()
                .allMatch(token -> token.role() == Role.CLEAR && token.text().isBlank());
        return !isBlank || !inside.isEmpty() && !grammar.kinds(element).isEmpty();
    }

    /** Without the seams between neighbours that look the same. */
    private List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        Set<Element> continued = new HashSet<>();
        Deque<Element> open = new ArrayDeque<>();
        for (Token token : tokens) {
            Token last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (token.role() == Role.CLEAR && token.text().isEmpty()) {
                continue;
            }
            if (token.role() == Role.PAIR && !token.isEnd()) {
                boolean isSeam = last != null
                        && last.isEnd()
                        && grammar.look(last.element()).equals(grammar.look(token.element()));
                if (isSeam) {
                    joined.remove(joined.size() - 1);
                    continued.add(token.element());
                    open.push(last.element());
                    continue;
                }
                open.push(token.element());
            } else if (token.role() == Role.PAIR) {
                joined.add(new Token(Role.PAIR, true, open.pop(), ""));
                continue;
            }
            joined.add(token);
        }
        return joined;
    }

    private TextFragment fragment(List<Token> tokens) {
        TextFragment text = new TextFragment();
        Deque<Integer> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.element() == null) {
                text.append(harmless(token.text()));
                continue;
            }
            String kinds = grammar.kinds(token.element());
            TagType type = token.role() == Role.ALONE
                    ? TagType.PLACEHOLDER
                    : token.isEnd() ? TagType.CLOSING : TagType.OPENING;
            int id = type == TagType.CLOSING ? open.pop() : numbered.size() + 1;
            if (type != TagType.CLOSING) {
                numbered.add(token.element());
            }
            if (type == TagType.OPENING) {
                open.push(id);
            }
            Code code = new Code(type, kinds, type == TagType.CLOSING ? "" : grammar.data(token.element()));
            code.setId(id);
            text.append(code);
        }
        return text;
    }

    /** Okapi marks its codes with these characters. */
    static String harmless(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (TextFragment.isMarker(text.charAt(at))) {
                return text.replaceAll("[\\uE101-\\uE103]", "\uFFFD");
            }
        }
        return text;
    }

    /** Writes other words in place of its own. */
    void write(TextFragment text) {
        read();
        Tree.children(container).forEach(container::removeChild);
        hidden.stream().filter(node -> !isEnd(node)).forEach(container::appendChild);
        Set<Element> placed = writeTo(container, text, false);
        for (Element element : numbered) {
            if (!placed.contains(element) && grammar.role(element) == Role.ALONE && grammar.isKept(element)) {
                container.appendChild(element);
            }
        }
        hidden.stream().filter(NestedText::isEnd).forEach(container::appendChild);
    }

    private static boolean isEnd(Node node) {
        return node.getLocalName().endsWith("-end");
    }

    /** Writes words into another element; the paragraph itself stays as it is when they are copied. */
    Set<Element> writeTo(Element to, TextFragment text, boolean isCopied) {
        Set<Element> placed = new HashSet<>();
        Deque<Element> open = new ArrayDeque<>();
        open.push(to);
        StringBuilder words = new StringBuilder();
        String coded = text.getCodedText();
        for (int at = 0; at < coded.length(); at++) {
            if (!TextFragment.isMarker(coded.charAt(at))) {
                words.append(coded.charAt(at));
                continue;
            }
            flush(open.peek(), words);
            Code code = text.getCode(coded.charAt(++at));
            Element element = numbered.get(code.getId() - 1);
            switch (code.getTagType()) {
                case OPENING -> {
                    Element copy = (Element) element.cloneNode(false);
                    open.peek().appendChild(copy);
                    open.push(copy);
                }
                case CLOSING -> {
                    if (open.size() > 1) {
                        open.pop();
                    }
                }
                case PLACEHOLDER -> {
                    boolean isFirst = placed.add(element) && !isCopied;
                    open.peek().appendChild(isFirst ? element : element.cloneNode(true));
                }
            }
        }
        flush(open.peek(), words);
        return placed;
    }

    private void flush(Element parent, StringBuilder words) {
        if (!words.isEmpty()) {
            grammar.nodes(parent, words.toString()).forEach(parent::appendChild);
            words.setLength(0);
        }
    }
}
