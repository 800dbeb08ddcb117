package org.inpud.portal.release.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a reading page is made of, frozen with the release: the text cut where local changes stand in it.
 *
 * @param parts the headings of the first rank
 */
public record ReadingMatter(List<Part> parts, List<Block> blocks) {

    /** {@link Json} itself looks for its provider each time; here once, when something is first written. */
    private static final class Writing {
        private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    }

    public ReadingMatter {
        parts = List.copyOf(parts);
        blocks = List.copyOf(blocks);
    }

    public record Part(String id, String title) {}

    /**
     * A stretch of the text.
     *
     * @param html clean, without its own direction or language
     * @param changes numbers of the local changes in it
     * @param isLeftOut whether something of the source is missing here, and nothing stands instead
     * @param isInSource whether it stands in the language of the source
     */
    public record Block(String html, List<Integer> changes, boolean isLeftOut, boolean isInSource) {
        public Block {
            changes = List.copyOf(changes);
        }
    }

    byte[] bytes() {
        JsonArrayBuilder someParts = Writing.JSON.createArrayBuilder();
        parts.forEach(part -> someParts.add(
                Writing.JSON.createObjectBuilder().add("id", part.id()).add("title", part.title())));
        JsonArrayBuilder someBlocks = Writing.JSON.createArrayBuilder();
        blocks.forEach(block -> someBlocks.add(json(block)));
        return Writing.JSON
                .createObjectBuilder()
                .add("parts", someParts)
                .add("blocks", someBlocks)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder json(Block block) {
        JsonArrayBuilder changes = Writing.JSON.createArrayBuilder();
        block.changes().forEach(changes::add);
        return Writing.JSON
                .createObjectBuilder()
                .add("html", block.html())
                .add("changes", changes)
                .add("leftOut", block.isLeftOut())
                .add("inSource", block.isInSource());
    }

    static ReadingMatter of(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject all = reader.readObject();
            return new ReadingMatter(
                    all.getJsonArray("parts").stream()
                            .map(JsonValue::asJsonObject)
                            .map(part -> new Part(part.getString("id"), part.getString("title")))
                            .toList(),
                    all.getJsonArray("blocks").stream()
                            .map(JsonValue::asJsonObject)
                            .map(ReadingMatter::block)
                            .toList());
        }
    }

    private static Block block(JsonObject block) {
        List<Integer> changes = block.getJsonArray("changes").getValuesAs(jakarta.json.JsonNumber.class).stream()
                .map(jakarta.json.JsonNumber::intValueExact)
                .toList();
        return new Block(block.getString("html"), changes, block.getBoolean("leftOut"), block.getBoolean("inSource"));
    }
}
