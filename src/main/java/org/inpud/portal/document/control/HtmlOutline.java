package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.ReadingPassage;

/** Writes passages one after another as HTML and keeps account of the lists and tables that are open. */
final class HtmlOutline {

    private static final int HEADINGS = 6;
    private static final int LIST_DEPTH = 9;

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> lists = new ArrayDeque<>();
    private String list = "";
    private String table = "";
    private String row = "";
    private String column = "";
    private boolean isInNotes;

    void add(ReadingPassage passage, Inline content) {
        Map<String, String> place = passage.place();
        Silent.read(place.get(Place.SILENT)).forEach(this::add);
        write(passage, content);
    }

    private void add(Silent.Shown shown) {
        Inline content = new Inline();
        content.add(CodedText.escape(shown.text()), Codes.NONE);
        write(shown.passage(), content);
    }

    private void write(ReadingPassage passage, Inline content) {
        Map<String, String> place = passage.place();
        if (passage.kind() == PassageKind.CELL) {
            cell(place, content);
            return;
        }
        if (content.isEmpty()) {
            return;
        }
        closeTable();
        if (passage.kind() == PassageKind.LIST_ITEM) {
            closeNotes();
            item(passage, content);
            return;
        }
        closeLists(0);
        if (passage.kind() == PassageKind.NOTE) {
            if (!isInNotes) {
                html.append("<section class=\"notes\">\n");
                isInNotes = true;
            }
            element("p", "", content);
            return;
        }
        closeNotes();
        switch (passage.kind()) {
            case HEADING -> element("h" + Math.max(1, Math.min(HEADINGS, passage.level())), "", content);
            case CAPTION -> element("p", " class=\"caption\"", content);
            case PICTURE -> element("p", " class=\"picture\"", content);
            case PARAGRAPH, NOTE, LIST_ITEM, CELL -> element("p", "", content);
        }
    }

    private void element(String name, String attributes, Inline content) {
        html.append('<').append(name).append(attributes).append('>');
        html.append(content.html());
        html.append("</").append(name).append(">\n");
    }

    private void item(ReadingPassage passage, Inline content) {
        int depth = Math.max(1, Math.min(LIST_DEPTH, passage.level()));
        String here = passage.place().getOrDefault(Place.LIST, "");
        if (!here.equals(list)) {
            closeLists(passage.place().containsKey(Place.LIST) && depth > 1 ? depth - 1 : 0);
            list = here;
        }
        String name = "true".equals(passage.place().get(Place.ORDERED)) ? "ol" : "ul";
        closeLists(depth);
        if (lists.size() == depth && !lists.peek().equals(name)) {
            closeLists(depth - 1);
        }
        if (lists.size() == depth) {
            html.append("</li>\n");
        }
        while (lists.size() < depth) {
            html.append('<').append(name).append(">\n");
            lists.push(name);
            if (lists.size() < depth) {
                html.append("<li>");
            }
        }
        html.append("<li>").append(content.html());
    }

    private void closeLists(int depth) {
        while (lists.size() > depth) {
            html.append("</li>\n</").append(lists.pop()).append(">\n");
        }
        if (depth == 0) {
            list = "";
        }
    }

    private void cell(Map<String, String> place, Inline content) {
        closeLists(0);
        closeNotes();
        String tableHere = place.getOrDefault(Place.TABLE, "0");
        String rowHere = place.getOrDefault(Place.ROW, "0");
        String columnHere = place.getOrDefault(Place.COLUMN, "0");
        if (!tableHere.equals(table)) {
            closeTable();
            html.append("<table>\n<tbody>\n");
            table = tableHere;
        }
        if (!rowHere.equals(row)) {
            closeRow();
            html.append("<tr>");
            row = rowHere;
        }
        if (columnHere.equals(column)) {
            html.append("<br>");
        } else {
            closeCell();
            html.append("<td>");
            column = columnHere;
        }
        html.append(content.html());
    }

    private void closeCell() {
        if (!column.isEmpty()) {
            html.append("</td>");
            column = "";
        }
    }

    private void closeRow() {
        if (!row.isEmpty()) {
            closeCell();
            html.append("</tr>\n");
            row = "";
        }
    }

    private void closeTable() {
        if (!table.isEmpty()) {
            closeRow();
            html.append("</tbody>\n</table>\n");
            table = "";
        }
    }

    private void closeNotes() {
        if (isInNotes) {
            html.append("</section>\n");
            isInNotes = false;
        }
    }

    String html() {
        closeTable();
        closeLists(0);
        closeNotes();
        return html.toString();
    }
}
