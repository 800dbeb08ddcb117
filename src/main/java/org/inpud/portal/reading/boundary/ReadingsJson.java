package org.inpud.portal.reading.boundary;

import java.util.List;
import org.inpud.portal.reading.control.ReadingsView;
import org.inpud.portal.reading.entity.ReadingKind;

/** The readings of an adaptation as the API tells them. */
public record ReadingsJson(boolean binding, AskedJson asked, List<ReadingJson> items) {

    /** What INWUD is asked; {@code byRules} where the network’s rules ask. */
    public record AskedJson(String note, boolean byRules, String at) {}

    /** One reader’s word; {@code present} while the text is the one that was read. */
    public record ReadingJson(String as, String country, boolean accept, String reason, String at, boolean present) {}

    static ReadingsJson of(ReadingsView view) {
        return new ReadingsJson(
                view.isBinding(),
                view.asked()
                        .map(asked -> new AskedJson(
                                asked.note(), asked.isByRules(), asked.at().toString()))
                        .orElse(null),
                view.given().stream().map(ReadingsJson::json).toList());
    }

    private static ReadingJson json(ReadingsView.Given given) {
        return new ReadingJson(
                given.kind() == ReadingKind.WOMEN ? "INWUD_REVIEWER" : "COUNTRY_READER",
                given.country().orElse(null),
                given.accept(),
                given.reason().orElse(null),
                given.at().toString(),
                given.isPresent());
    }
}
