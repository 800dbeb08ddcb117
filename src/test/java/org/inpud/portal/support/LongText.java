package org.inpud.portal.support;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A text of as many segments as wanted, its finished translation, and its next edition, as HTML of words of our own. */
public final class LongText {

    private static final String[] THINGS = {
        "clean water", "the warm room", "new filters", "the night shift", "fresh bread", "the bus ticket", "naloxone"
    };
    private static final String[] SPANISH = {
        "agua limpia", "la sala caliente", "filtros nuevos", "el turno de noche", "pan fresco", "el billete", "naloxona"
    };
    private static final String[] MONTHS = {"January", "April", "June", "October"};
    private static final Map<String, String> MONTHS_IN_SPANISH =
            Map.of("January", "enero", "April", "abril", "June", "junio", "October", "octubre");

    private final int segments;

    public LongText(int segments) {
        this.segments = segments;
    }

    public byte[] first() {
        return text(at -> source(at));
    }

    public byte[] translation() {
        return text(at -> isHeading(at)
                ? "<h1>Capítulo " + at + "</h1>"
                : "<p>La oración " + at + " dice dónde encuentras <b>" + of(SPANISH, at) + "</b> en "
                        + MONTHS_IN_SPANISH.get(of(MONTHS, at / 7)) + " y quién te lo da a las " + at % 24
                        + " horas.</p>");
    }

    /** In every twenty sentences one is reworded, one is gone, and one is new. */
    public byte[] second() {
        return text(at -> switch (at % 20) {
            case 5 -> source(at).replace("tells you where", "tells anybody where");
            case 9 -> "";
            case 13 -> source(at) + "<p>Bring somebody " + at + " whom you trust along, they may stay with you.</p>";
            default -> source(at);
        });
    }

    private interface Sentences {
        String at(int number);
    }

    private byte[] text(Sentences sentences) {
        StringBuilder text = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"UTF-8\"></head><body>\n");
        for (int at = 1; at <= segments; at++) {
            text.append(sentences.at(at)).append('\n');
        }
        return text.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String source(int at) {
        return isHeading(at)
                ? "<h1>Chapter " + at + "</h1>"
                : String.format(
                        Locale.ROOT,
                        "<p>Sentence %d tells you where you find <b>%s</b> in %s and who hands it out at %d hours.</p>",
                        at,
                        of(THINGS, at),
                        of(MONTHS, at / 7),
                        at % 24);
    }

    private static boolean isHeading(int at) {
        return at % 100 == 1;
    }

    private static String of(String[] some, int at) {
        return some[at % some.length];
    }
}
