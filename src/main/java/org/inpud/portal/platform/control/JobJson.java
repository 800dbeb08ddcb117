package org.inpud.portal.platform.control;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** The parameters, results and facts of jobs as they stand in the database. */
final class JobJson {

    private JobJson() {}

    static String write(Map<String, ?> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((name, value) -> {
            if (value instanceof Integer || value instanceof Long) {
                object.add(name, ((Number) value).longValue());
            } else {
                object.add(name, String.valueOf(value));
            }
        });
        return object.build().toString();
    }

    static Map<String, String> texts(String written) {
        Map<String, String> values = new HashMap<>();
        facts(written).forEach((name, value) -> values.put(name, String.valueOf(value)));
        return Map.copyOf(values);
    }

    static Map<String, Object> facts(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject object = reader.readObject();
            Map<String, Object> facts = new HashMap<>();
            object.forEach((name, value) -> facts.put(name, fact(value)));
            return facts;
        }
    }

    private static Object fact(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.longValue();
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
