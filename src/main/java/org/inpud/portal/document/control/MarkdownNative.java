package org.inpud.portal.document.control;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageKind;

/** Markdown, read with the parser that Okapi reads it with, so that both see the same blocks. */
final class MarkdownNative implements Native {

    private static final Parser PARSER = parser();

    private static final Pattern UNDESCRIBED = Pattern.compile("!\\[\\s{0,9}\\]\\(");

    private static final Pattern TAG = Pattern.compile("(?<!\\\\)<(?=[A-Za-z/!?])");

    /** Text that stays text: what looks like the beginning of a tag is none. */
    static String harmless(String text) {
        return TAG.matcher(text).replaceAll("&lt;");
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(TablesExtension.create(), YamlFrontMatterExtension.create(), AdmonitionExtension.create()));
        options.set(Parser.HEADING_NO_ATX_SPACE, true);
        return Parser.builder(options).build();
    }

    /** Where the descriptions would stand of pictures that are a paragraph and have none. */
    static List<Integer> undescribed(String text) {
        List<Integer> found = new ArrayList<>();
        if (UNDESCRIBED.matcher(text).find()) {
            undescribed(PARSER.parse(text), found);
        }
        return found;
    }

    private static void undescribed(Node node, List<Integer> found) {
        boolean isPicture = node instanceof Paragraph
                && node.getFirstChild() instanceof Image
                && node.getFirstChild() == node.getLastChild();
        int start = isPicture ? node.getFirstChild().getStartOffset() + 2 : 0;
        if (isPicture && UNDESCRIBED.matcher(node.getFirstChild().getChars()).lookingAt()) {
            found.add(start);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block && !(child instanceof ListBlock)) {
                undescribed(child, found);
            }
        }
    }

    @Override
    public Map<Integer, Place> places(byte[] marked) {
        String text = new String(marked, StandardCharsets.UTF_8);
        Map<Integer, Place> places = new HashMap<>();
        Map<Integer, Integer> ordinals = new HashMap<>();
        blocks(text).forEach((number, block) -> places.put(number, place(block, ordinals)));
        return places;
    }

    /** The innermost block (or cell) of every marker. */
    private static Map<Integer, Node> blocks(String text) {
        Node document = PARSER.parse(text);
        Map<Integer, Node> blocks = new TreeMap<>();
        Map<Node, Node> reached = new IdentityHashMap<>();
        Matcher found = Markers.find(text);
        while (found.find()) {
            blocks.put(Markers.number(found), innermost(document, found.start(), reached));
        }
        return blocks;
    }

    /** @param reached by block, what stands in it before the offset that was looked for last: offsets only grow */
    private static Node innermost(Node node, int offset, Map<Node, Node> reached) {
        Node child = reached.getOrDefault(node, node.getFirstChild());
        while (child != null && child.getNext() != null && child.getEndOffset() <= offset) {
            child = child.getNext();
            reached.put(node, child);
        }
        for (; child != null && child.getStartOffset() <= offset; child = child.getNext()) {
            boolean isStructure = child instanceof Block || child instanceof TableRow || child instanceof TableCell;
            boolean isTable = child.getParent() instanceof TableBlock;
            if ((isStructure || isTable) && offset < child.getEndOffset()) {
                return innermost(child, offset, reached);
            }
        }
        return node;
    }

    /** Lists and tables are told apart by their order, because offsets change with every translation. */
    private static Place place(Node block, Map<Integer, Integer> ordinals) {
        Map<String, String> facts = new HashMap<>();
        if (block instanceof TableCell) {
            Node row = block.getParent();
            Node table = block.getAncestorOfType(TableBlock.class);
            facts.put(Place.TABLE, ordinal(table, ordinals));
            facts.put(Place.ROW, ordinal(row, ordinals));
            facts.put(Place.COLUMN, Integer.toString(indexOf(block)));
            return new Place(PassageKind.CELL, 0, facts, List.of());
        }
        if (block instanceof Heading heading) {
            return new Place(PassageKind.HEADING, heading.getLevel(), facts, List.of());
        }
        Node item = block instanceof ListItem ? block : block.getAncestorOfType(ListItem.class);
        if (item == null) {
            return new Place(PassageKind.PARAGRAPH, 0, facts, List.of());
        }
        int level = 0;
        Node outermost = item.getParent();
        for (Node at = item; at != null; at = at.getParent()) {
            if (at instanceof ListBlock) {
                level++;
                outermost = at;
            }
        }
        facts.put(Place.LIST, ordinal(outermost, ordinals));
        facts.put(Place.ORDERED, Boolean.toString(item.getParent() instanceof OrderedList));
        return new Place(PassageKind.LIST_ITEM, level, facts, List.of());
    }

    private static String ordinal(Node node, Map<Integer, Integer> ordinals) {
        return Integer.toString(ordinals.computeIfAbsent(node.getStartOffset(), at -> ordinals.size() + 1));
    }

    private static int indexOf(Node node) {
        int index = 0;
        for (Node at = node.getPrevious(); at != null; at = at.getPrevious()) {
            index++;
        }
        return index;
    }

    /** Works on whole lines from the last block to the first, so that offsets stay true. */
    @Override
    public byte[] reshape(byte[] marked, Map<Integer, Reshaping> reshapings) {
        String text = new String(marked, StandardCharsets.UTF_8);
        StringBuilder reshaped = new StringBuilder(text);
        List<Map.Entry<Integer, Node>> blocks = new ArrayList<>(blocks(text).entrySet());
        blocks.sort((one, other) ->
                other.getValue().getStartOffset() - one.getValue().getStartOffset());
        for (Map.Entry<Integer, Node> block : blocks) {
            reshape(reshaped, block.getValue(), reshapings.get(block.getKey()));
        }
        return Markers.strip(reshaped.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static void reshape(StringBuilder text, Node block, Reshaping reshaping) {
        if (block instanceof TableCell cell) {
            // Rows keep their shape: a cell is emptied by the merge, and gets neighbours inside itself.
            append(text, reshaping.after());
            text.insert(cell.getText().getEndOffset(), inCell(beside(reshaping.after()), true));
            text.insert(cell.getText().getStartOffset(), inCell(reshaping.before(), false));
            return;
        }
        boolean isItem = block.getParent() instanceof ListItem;
        Node whole = isItem && block.getPrevious() == null ? block.getParent() : block;
        int start = lineStart(text, whole.getStartOffset());
        int end = lineEnd(text, block.getEndOffset());
        String prefix = text.substring(start, Math.max(start, block.getStartOffset()));
        boolean isTight = isItem && block.getParent().getParent() instanceof ListBlock list && list.isTight();
        append(text, reshaping.after());
        text.insert(end, added(beside(reshaping.after()), block, prefix, isTight, true));
        if (reshaping.isOmitted()) {
            boolean hasMore = whole != block && block.getNext() != null;
            if (hasMore) {
                text.delete(block.getStartOffset(), end);
            } else {
                int until = end;
                while (until < text.length() && text.charAt(until) == '\n' && !isTight) {
                    until++;
                }
                text.delete(start, until);
            }
        }
        text.insert(start, added(reshaping.before(), block, prefix, isTight, false));
    }

    private static List<AddedPassage> beside(List<AddedPassage> added) {
        return added.stream().filter(passage -> !passage.isAtEnd()).toList();
    }

    private static void append(StringBuilder text, List<AddedPassage> added) {
        added.stream().filter(AddedPassage::isAtEnd).forEach(passage -> {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            text.append('\n').append(text(passage)).append('\n');
        });
    }

    private static String text(AddedPassage added) {
        return harmless(TextNative.text(added));
    }

    private static String inCell(List<AddedPassage> added, boolean isAfter) {
        return added.stream()
                .map(MarkdownNative::text)
                .map(words -> isAfter ? "<br>" + words : words + "<br>")
                .collect(Collectors.joining());
    }

    private static String added(List<AddedPassage> added, Node block, String prefix, boolean isTight, boolean isAfter) {
        StringBuilder lines = new StringBuilder();
        String begin = block instanceof Heading heading ? "#".repeat(heading.getLevel()) + " " : "";
        String line = block instanceof Heading ? prefix.replaceAll("#+\\s*$", "") : prefix;
        for (AddedPassage passage : added) {
            String words = line + begin + text(passage) + "\n";
            lines.append(isTight ? words : isAfter ? "\n" + words : words + "\n");
        }
        return lines.toString();
    }

    private static int lineStart(StringBuilder text, int offset) {
        return text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
    }

    private static int lineEnd(StringBuilder text, int offset) {
        if (offset > 0 && offset <= text.length() && text.charAt(offset - 1) == '\n') {
            return offset;
        }
        int end = text.indexOf("\n", offset);
        return end < 0 ? text.length() : end + 1;
    }
}
