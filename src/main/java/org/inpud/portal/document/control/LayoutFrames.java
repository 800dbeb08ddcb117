package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where the text frames of a spread stand: page by page, from the top, in the direction of the spread. */
final class LayoutFrames {

    private static final double SAME_LINE = 12;
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]{1,20}([eE]-?[0-9]{1,3})?");

    private record Frame(String story, int page, double top, double left) {}

    private LayoutFrames() {}

    /** The stories that begin on a spread, in the order of reading. */
    static List<String> stories(Document spread) {
        List<Double> pages = new ArrayList<>();
        for (Element page : Tree.all(spread, element -> Tree.is(element, "Page"))) {
            pages.add(numbers(page.getAttribute("ItemTransform"))[4]);
        }
        pages.sort(Comparator.naturalOrder());
        List<Frame> frames = new ArrayList<>();
        for (Element frame : Tree.all(spread, element -> Tree.is(element, "TextFrame"))) {
            String before = frame.getAttribute("PreviousTextFrame");
            if (before.isEmpty() || before.equals("n")) {
                frames.add(frame(frame, pages));
            }
        }
        frames.sort(Comparator.comparingInt(Frame::page)
                .thenComparingDouble(frame -> Math.round(frame.top() / SAME_LINE))
                .thenComparingDouble(Frame::left));
        return frames.stream().map(Frame::story).distinct().toList();
    }

    private static Frame frame(Element frame, List<Double> pages) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (Element point : Tree.all(frame, element -> Tree.is(element, "PathPointType"))) {
            double[] at = numbers("1 0 0 1 " + point.getAttribute("Anchor"));
            left = Math.min(left, at[4]);
            top = Math.min(top, at[5]);
        }
        if (left == Double.MAX_VALUE) {
            left = 0;
            top = 0;
        }
        for (Node at = frame; at instanceof Element element; at = at.getParentNode()) {
            double[] move = numbers(element.getAttribute("ItemTransform"));
            boolean isSpread = Tree.is(element, "Spread") || Tree.is(element, "MasterSpread");
            if (!isSpread) {
                double x = move[0] * left + move[2] * top + move[4];
                top = move[1] * left + move[3] * top + move[5];
                left = x;
            }
        }
        int page = 0;
        while (page + 1 < pages.size() && left >= pages.get(page + 1)) {
            page++;
        }
        return new Frame(frame.getAttribute("ParentStory"), page, top, left);
    }

    /** The six numbers of a transformation; one that can't be read moves nothing. */
    private static double[] numbers(String transform) {
        double[] numbers = {1, 0, 0, 1, 0, 0};
        String[] written = BLANK.split(transform.strip());
        for (int at = 0; at < 6 && written.length == 6; at++) {
            numbers[at] = NUMBER.matcher(written[at]).matches() ? Double.parseDouble(written[at]) : 0;
        }
        return numbers;
    }
}
