package org.inpud.portal.architecture;

import static org.inpud.portal.architecture.ApiDrawing.object;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Draws what bodies are made of, from the records that they are read into. */
final class SchemaDrawing {

    private final SortedMap<String, Object> named = new TreeMap<>();

    /** Those that stand on their own, by name. */
    SortedMap<String, Object> named() {
        return named;
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type first = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return of(first);
            }
            return generic.getRawType() == Map.class
                    ? object("type", "object")
                    : object("type", "array", "items", of(first));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return reference(plain);
        }
        if (plain.isEnum()) {
            return object(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        return simple(plain);
    }

    private static Object simple(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return object("type", "integer");
        }
        if (type == boolean.class || type == Boolean.class) {
            return object("type", "boolean");
        }
        if (type == UUID.class) {
            return object("type", "string", "format", "uuid");
        }
        if (type == Instant.class) {
            return object("type", "string", "format", "date-time");
        }
        if (type == LocalDate.class) {
            return object("type", "string", "format", "date");
        }
        return type == Object.class ? object() : object("type", "string");
    }

    private Object reference(Class<?> type) {
        String name = name(type);
        if (!named.containsKey(name)) {
            named.put(name, object());
            SortedMap<String, Object> properties = new TreeMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(component.getName(), of(component.getGenericType()));
            }
            named.put(name, object("type", "object", "properties", properties));
        }
        return object("$ref", "#/components/schemas/" + name);
    }

    /** With the resource or the class that it belongs to: two may have a body of the same name. */
    private static String name(Class<?> type) {
        Class<?> whole = type.getEnclosingClass();
        List<String> parts = whole == null
                ? List.of(type.getSimpleName())
                : List.of(whole.getSimpleName().replaceAll("(Resource|Json)$", ""), type.getSimpleName());
        return String.join(".", parts);
    }
}
