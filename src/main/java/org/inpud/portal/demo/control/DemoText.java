package org.inpud.portal.demo.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.LanguageTag;

/** The demonstration's texts: one publication of our own, its renderings, its local changes. */
final class DemoText {

    static final String PUBLICATION = "running-a-peer-led-workshop";

    /**
     * @param passageContains words of the passage's source that stand in no other passage
     */
    record Change(
            String passageContains,
            String act,
            String code,
            Optional<String> text,
            String reason,
            String note,
            Optional<String> reviewBy) {}

    private DemoText() {}

    /** The publication's adaptation of a network into a language. */
    static AdaptationId adaptation(String network, String language) {
        return adaptation(network, language, Optional.empty());
    }

    /** The same for one country. */
    static AdaptationId adaptation(String network, String language, Optional<String> country) {
        return AdaptationId.of(PUBLICATION, network, LanguageTag.of(language), country)
                .orElseThrow();
    }

    static byte[] source() {
        return bytes(PUBLICATION + ".md");
    }

    /** Renderings by their source, codes included. */
    static Map<String, String> renderings(String language) {
        Map<String, String> found = new HashMap<>();
        for (JsonObject segment : json(language).getJsonArray("segments").getValuesAs(JsonObject.class)) {
            found.put(segment.getString("source"), segment.getString("target"));
        }
        return found;
    }

    static List<Change> changes(String language) {
        JsonArray changes = json("local-changes").getJsonArray(language);
        return changes.getValuesAs(JsonObject.class).stream()
                .map(change -> new Change(
                        change.getString("passageContains"),
                        change.getString("act"),
                        change.getString("code"),
                        Optional.ofNullable(change.getString("text", null)),
                        change.getString("reason"),
                        change.getString("note"),
                        Optional.ofNullable(change.getString("reviewBy", null))))
                .toList();
    }

    private static JsonObject json(String name) {
        try (InputStream stream = open(name + ".json");
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = DemoText.class.getResourceAsStream("/demo/" + name);
        if (stream == null) {
            throw new IllegalStateException("the demonstration lacks " + name);
        }
        return stream;
    }
}
