package org.inpud.portal.document.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the numbered codes of one segment stand for, as it is kept beside the segment: only for showing; merging takes
 * the codes from the original file.
 *
 * @param lead coded text that stands before the segment and is never translated; only a passage's first segment has it
 * @param after coded text between this segment and the next, mostly a space
 */
record Codes(String lead, String after, List<Mark> marks) {

    /**
     * @param kinds bold, italic, link, break, …
     * @param address where a link leads, otherwise empty
     * @param shown text that a code hides and a reader should see, otherwise empty
     * @param half {@code open} or {@code close} where the other half stands in another segment, otherwise empty
     * @param pair tells which halves belong together
     */
    record Mark(int number, Set<String> kinds, String address, String shown, String half, int pair) {
        boolean is(String kind) {
            return kinds.contains(kind);
        }
    }

    static final Codes NONE = new Codes("", "", List.of());

    static Codes parse(String written) {
        if (written == null || written.isEmpty()) {
            return NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject object = reader.readObject();
            List<Mark> marks = object.containsKey("m")
                    ? object.getJsonArray("m").getValuesAs(JsonValue::asJsonObject).stream()
                            .map(Codes::mark)
                            .toList()
                    : List.of();
            return new Codes(object.getString("l", ""), object.getString("a", ""), marks);
        }
    }

    private static Mark mark(JsonObject object) {
        String kinds = object.getString("k", "");
        return new Mark(
                object.getInt("n"),
                kinds.isEmpty() ? Set.of() : new TreeSet<>(List.of(kinds.split(" "))),
                object.getString("h", ""),
                object.getString("t", ""),
                object.getString("f", ""),
                object.getInt("p", 0));
    }

    String written() {
        if (lead.isEmpty() && after.isEmpty() && marks.isEmpty()) {
            return "";
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        add(object, "l", lead);
        add(object, "a", after);
        if (!marks.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            for (Mark mark : marks) {
                JsonObjectBuilder one = Json.createObjectBuilder().add("n", mark.number());
                add(one, "k", String.join(" ", mark.kinds()));
                add(one, "h", mark.address());
                add(one, "t", mark.shown());
                add(one, "f", mark.half());
                if (mark.pair() != 0) {
                    one.add("p", mark.pair());
                }
                array.add(one);
            }
            object.add("m", array);
        }
        return object.build().toString();
    }

    private static void add(JsonObjectBuilder object, String name, String value) {
        if (!value.isEmpty()) {
            object.add(name, value);
        }
    }

    /** The mark of a number; one without any meaning where the number is not known. */
    Mark mark(int number) {
        return marks.stream()
                .filter(mark -> mark.number() == number)
                .findFirst()
                .orElseGet(() -> new Mark(number, Set.of(), "", "", "", 0));
    }
}
