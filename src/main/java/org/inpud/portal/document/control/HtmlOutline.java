package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.ReadingPassage;

/** Writes passages one after another as HTML and keeps account of the lists and tables that are open. */
final class HtmlOutline {

    private static final int HEADINGS = 6;
    private static final int LIST_DEPTH = 9;

    /** Addresses of our own, and pictures that an address holds itself. */
    private static final Pattern ADDRESS =
            Pattern.compile("/[A-Za-z0-9._/?=-]++|data:image/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=]++");

    private final Function<String, Optional<String>> pictures;
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> lists = new ArrayDeque<>();
    /** Pictures that stand in a table or behind it: what comes next tells. */
    private final StringBuilder waiting = new StringBuilder();

    private String behind = "";
    private String list = "";
    private String table = "";
    private String row = "";
    private String column = "";
    private boolean isInNotes;

    /**
     * @param pictures where a picture is to be had, by what names it in the file
     */
    HtmlOutline(Function<String, Optional<String>> pictures) {
        this.pictures = pictures;
    }

    /**
     * @param hand HTML of our own behind the words
     */
    void add(ReadingPassage passage, Inline content, String hand) {
        Map<String, String> place = passage.place();
        Silent.read(place.get(Place.SILENT)).forEach(this::add);
        behind = hand;
        write(passage, content);
        behind = "";
        Silent.read(place.get(Place.SILENT_AFTER)).forEach(this::add);
    }

    private void add(Silent.Shown shown) {
        Inline content = new Inline();
        content.add(shown.isPicture() ? "" : CodedText.escape(shown.text()), Codes.NONE);
        write(shown.passage(), content);
    }

    private void write(ReadingPassage passage, Inline content) {
        Map<String, String> place = passage.place();
        if (passage.kind() == PassageKind.CELL) {
            cell(place, content);
            return;
        }
        Optional<String> picture = picture(passage);
        if (content.isEmpty() && picture.isEmpty()) {
            return;
        }
        if (passage.kind() == PassageKind.PICTURE && place.containsKey(Place.TABLE)) {
            enter(place);
            picture(picture, content);
            return;
        }
        if (passage.kind() == PassageKind.PICTURE && !table.isEmpty()) {
            int from = html.length();
            picture(picture, content);
            waiting.append(html, from, html.length());
            html.setLength(from);
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
            case PICTURE -> picture(picture, content);
            case PARAGRAPH, NOTE, LIST_ITEM, CELL -> element("p", "", content);
        }
    }

    private void picture(Optional<String> address, Inline content) {
        address.ifPresentOrElse(known -> figure(known, content), () -> element("p", " class=\"picture\"", content));
    }

    private Optional<String> picture(ReadingPassage passage) {
        return passage.kind() != PassageKind.PICTURE
                ? Optional.empty()
                : Optional.ofNullable(passage.place().get(Place.PICTURE))
                        .flatMap(pictures)
                        .filter(address -> ADDRESS.matcher(address).matches());
    }

    private void figure(String address, Inline content) {
        html.append("<figure class=\"picture\"><img src=\"")
                .append(Inline.escape(address))
                .append("\" alt=\"")
                .append(Inline.escape(content.plain()))
                .append("\" loading=\"lazy\">")
                .append(behind)
                .append("</figure>\n");
    }

    private void element(String name, String attributes, Inline content) {
        html.append('<').append(name).append(attributes).append('>');
        html.append(content.html());
        if (name.startsWith("h")) {
            html.append("</").append(name).append(">\n");
            if (!behind.isEmpty()) {
                html.append("<p class=\"hand\">").append(behind).append("</p>\n");
            }
            return;
        }
        html.append(behind);
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
        html.append("<li>").append(content.html()).append(behind);
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
        if (!enter(place)) {
            html.append("<br>");
        }
        html.append(content.html()).append(behind);
    }

    /** Opens what has to be open for that cell; tells whether it is another one than the last. */
    private boolean enter(Map<String, String> place) {
        closeLists(0);
        closeNotes();
        String tableHere = place.getOrDefault(Place.TABLE, "0");
        String rowHere = place.getOrDefault(Place.ROW, "0");
        String columnHere = place.getOrDefault(Place.COLUMN, "0");
        if (tableHere.equals(table)) {
            showWaiting();
        } else {
            closeTable();
            html.append("<table>\n<tbody>\n");
            table = tableHere;
        }
        if (!rowHere.equals(row)) {
            closeRow();
            html.append("<tr>");
            row = rowHere;
        }
        boolean isOther = !columnHere.equals(column);
        if (isOther) {
            closeCell();
            html.append("<td>");
            column = columnHere;
        }
        return isOther;
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
            showWaiting();
        }
    }

    private void showWaiting() {
        html.append(waiting);
        waiting.setLength(0);
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
