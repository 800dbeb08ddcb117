package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.inpud.portal.document.control.XmlSieve.Element;
import org.inpud.portal.document.control.XmlSieve.Fate;
import org.inpud.portal.document.entity.Trace;

/**
 * What goes from the parts of a Word document: comments, what was deleted, hidden text, and the numbers and names that
 * come with them. A paragraph whose mark was deleted joins the next one, as it does when the change is accepted.
 */
final class WordRules extends OfficeRules {

    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    private static final Set<String> INSERTED = Set.of("ins", "moveTo");
    private static final Pattern RANGE =
            Pattern.compile("(customXml)?(Ins|Del|MoveFrom|MoveTo|move(From|To))Range(Start|End)"
                    + "|customXml(Ins|Del|MoveFrom|MoveTo)Range(Start|End)");
    private static final Set<String> CELL_CHANGES = Set.of("cellIns", "cellDel", "cellMerge");
    private static final Set<String> COMMENTS =
            Set.of("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef");
    private static final Set<String> PROPERTIES = Set.of("docVars", "dataBinding", "storeItemID");
    private static final Set<String> OUTSIDE = Set.of("attachedTemplate", "mailMerge", "subDoc");
    private static final Set<String> SESSIONS = Set.of("rsids", "docId");
    private static final Set<String> SHOWN = Set.of(
            "t",
            "tab",
            "br",
            "cr",
            "sym",
            "drawing",
            "pict",
            "object",
            "ptab",
            "noBreakHyphen",
            "softHyphen",
            "AlternateContent");
    private static final Set<String> HELD = Set.of("p", "tr", "tbl", "drawing", "pict", "AlternateContent");
    private static final Set<String> DRAWINGS = Set.of("drawing", "pict");
    private static final Set<String> CHOICES = Set.of("Choice", "Fallback");
    private static final Pattern UNSEEN = Pattern.compile("(?i)visibility\\s*:\\s*hidden");
    private static final Set<String> BETWEEN = Set.of("p", "bookmarkStart", "bookmarkEnd", "proofErr");
    private static final Pattern NAMING = Pattern.compile(
            "\\s*(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE"
                    + "|DOCPROPERTY\\s+\"?(Author|Company|Manager|LastSavedBy)\"?)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Set<String> hiddenStyles;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final Map<Element, Element> joining = new IdentityHashMap<>();

    /** A field whose end has not come yet. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean isNaming;
        private boolean isCounted;
    }

    /** What is known of a run or a paragraph. */
    private static final class Known {
        private Boolean hidden;
        private boolean hiddenByStyle;
        private boolean counted;
        private boolean markDeleted;

        boolean isHidden() {
            return hidden == null ? hiddenByStyle : hidden;
        }
    }

    WordRules(Tally tally, Set<String> droppedRelations, Set<String> hiddenStyles) {
        super(tally, droppedRelations);
        this.hiddenStyles = hiddenStyles;
    }

    /** The styles whose text is not to be seen. */
    static Set<String> hiddenStyles(byte[] styles) {
        Set<String> hidden = new HashSet<>();
        XmlSieve.look(styles, new XmlSieve.Rules() {
            private String style = "";

            @Override
            public Fate start(XMLStreamReader xml, Element parent) {
                if (xml.getLocalName().equals("style")) {
                    style = String.valueOf(Xml.value(xml, "styleId"));
                } else if (xml.getLocalName().equals("vanish")
                        && parent.isIn("style")
                        && Xml.isOn(Xml.value(xml, "val"), true)) {
                    hidden.add(style);
                }
                return Fate.KEEP;
            }
        });
        return hidden;
    }

    @Override
    public Fate start(XMLStreamReader xml, Element parent) {
        String name = xml.getLocalName();
        if (parent != null && joining.containsKey(parent) && !BETWEEN.contains(name)) {
            parent.write(joining.remove(parent).whole());
        }
        Fate common = super.start(xml, parent);
        if (common != Fate.KEEP) {
            return common;
        }
        if (goes(name, parent)) {
            return Fate.DROP;
        }
        if (INSERTED.contains(name)) {
            tally.add(Trace.TRACKED_CHANGE);
            return Fate.UNWRAP;
        }
        switch (name) {
            case "vanish" -> learnHidden(xml, parent);
            case "rStyle", "pStyle" -> learnStyle(xml, parent);
            case "fldChar" -> field(String.valueOf(Xml.value(xml, "fldCharType")));
            case "docPr" -> hide(parent, Xml.isOn(Xml.value(xml, "hidden"), false));
            case "shape", "rect", "group" ->
                hide(
                        parent,
                        UNSEEN.matcher(String.valueOf(Xml.value(xml, "style"))).find());
            default -> {
                // Nothing to learn from it.
            }
        }
        if (SHOWN.contains(name) && parent != null && parent.name.equals("r") && isUnseen(parent)) {
            return Fate.DROP;
        }
        if (name.equals("fldSimple")
                && NAMING.matcher(String.valueOf(Xml.value(xml, "instr"))).matches()) {
            tally.add(Trace.NAME);
            return Fate.DROP;
        }
        return HELD.contains(name) ? Fate.HOLD : Fate.KEEP;
    }

    /** A drawing that is switched off goes, with what older programs see in its place. */
    private void hide(Element inside, boolean isHidden) {
        Element drawing = isHidden && inside != null ? drawing(inside) : null;
        if (drawing != null && !drawing.goes) {
            tally.add(Trace.HIDDEN_TEXT);
            drawing.goes = true;
        }
    }

    private static Element drawing(Element inside) {
        Element nearest = inside;
        while (nearest != null && !DRAWINGS.contains(nearest.name)) {
            nearest = nearest.parent;
        }
        Element choices = nearest == null ? null : nearest.parent;
        return choices != null && CHOICES.contains(choices.name) && choices.parent != null ? choices.parent : nearest;
    }

    private boolean goes(String name, Element parent) {
        if (parent != null && "deleted".equals(parent.note) && parent.name.equals("tr") && !name.equals("trPr")) {
            return true;
        }
        if (DELETED.contains(name)) {
            tally.add(Trace.TRACKED_CHANGE);
            deletedWhole(parent);
            return true;
        }
        if (COMMENTS.contains(name)) {
            return true;
        }
        Trace trace = name.endsWith("Change")
                        || CELL_CHANGES.contains(name)
                        || RANGE.matcher(name).matches()
                ? Trace.TRACKED_CHANGE
                : PROPERTIES.contains(name)
                        ? Trace.PROPERTY
                        : OUTSIDE.contains(name)
                                ? Trace.OUTSIDE_LINK
                                : SESSIONS.contains(name)
                                        ? Trace.REVISION_ID
                                        : name.equals("permStart")
                                                ? Trace.NAME
                                                : name.equals("trackRevisions") ? Trace.TRACKED_CHANGE : null;
        if (trace != null) {
            tally.add(trace);
        }
        return trace != null || name.equals("permEnd");
    }

    /** A deletion among properties says that their paragraph’s mark, or their row, was deleted. */
    private static void deletedWhole(Element parent) {
        if (parent != null && parent.name.equals("trPr")) {
            parent.parent.note = "deleted";
        } else if (parent != null
                && parent.name.equals("rPr")
                && parent.parent != null
                && parent.parent.name.equals("pPr")
                && parent.parent.parent != null) {
            known(parent.parent.parent).markDeleted = true;
        }
    }

    private static Known known(Element element) {
        if (element.note == null) {
            element.note = new Known();
        }
        return (Known) element.note;
    }

    private static void learnHidden(XMLStreamReader xml, Element parent) {
        if (parent != null && parent.name.equals("rPr") && parent.parent != null && parent.parent.name.equals("r")) {
            known(parent.parent).hidden = Xml.isOn(Xml.value(xml, "val"), true);
        }
    }

    private void learnStyle(XMLStreamReader xml, Element parent) {
        if (parent != null && parent.parent != null && hiddenStyles.contains(Xml.value(xml, "val"))) {
            known(parent.parent).hiddenByStyle = true;
        }
    }

    /** Whether what a run shows goes: it is hidden, or the value of a field that tells a name. */
    private boolean isUnseen(Element run) {
        if (!fields.isEmpty() && fields.peek().isNaming) {
            tally.add(Trace.NAME, fields.peek().isCounted ? 0 : 1);
            fields.peek().isCounted = true;
            return true;
        }
        Known known = known(run);
        Element paragraph = run.nearest("p");
        boolean isHidden =
                known.isHidden() || known.hidden == null && paragraph != null && known(paragraph).hiddenByStyle;
        if (isHidden && !known.counted) {
            known.counted = true;
            tally.add(Trace.HIDDEN_TEXT);
        }
        return isHidden;
    }

    private void field(String type) {
        switch (type.toLowerCase(Locale.ROOT)) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().isNaming =
                            NAMING.matcher(fields.peek().instruction).matches();
                }
            }
            case "end" -> fields.poll();
            default -> throw new IllegalArgumentException("a field’s part of an unknown kind: " + type);
        }
    }

    @Override
    public String text(Element parent, String text) {
        if (parent.name.equals("instrText") && !fields.isEmpty()) {
            fields.peek().instruction.append(text);
        }
        return text;
    }

    @Override
    public void end(Element element) {
        super.end(element);
        if (joining.containsKey(element)) {
            element.write(joining.remove(element).whole());
        }
        switch (element.name) {
            case "p" -> endParagraph(element);
            case "tr" -> element.goes |= "deleted".equals(element.note);
            case "tbl" ->
                element.goes |= element.content().indexOf("tr>") < 0
                        && element.content().indexOf("tr ") < 0;
            default -> {
                // It ends as it is.
            }
        }
    }

    private void endParagraph(Element paragraph) {
        if (paragraph.parent == null || paragraph.fate != Fate.HOLD) {
            return;
        }
        Element before = joining.remove(paragraph.parent);
        if (before != null) {
            StringBuilder content = paragraph.content();
            content.insert(afterProperties(content), before.content().substring(afterProperties(before.content())));
        }
        boolean isSectionsEnd = paragraph.content().indexOf("sectPr") >= 0;
        if (known(paragraph).markDeleted && !isSectionsEnd) {
            joining.put(paragraph.parent, paragraph);
            paragraph.goes = true;
        }
    }

    /** Where a paragraph’s content begins, behind its properties. */
    private static int afterProperties(StringBuilder content) {
        int end = content.indexOf(">");
        if (end < 0 || !content.substring(0, end).matches("<(\\w+:)?pPr\\b[^>]*")) {
            return 0;
        }
        if (content.charAt(end - 1) == '/') {
            return end + 1;
        }
        int closing = content.indexOf("pPr>", end);
        return closing < 0 ? 0 : closing + "pPr>".length();
    }
}
