package org.inpud.portal.architecture;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inpud.portal.architecture.ServedCalls.Call;
import org.inpud.portal.support.Endpoint;
import org.inpud.portal.support.Endpoint.Belongs;
import org.inpud.portal.support.Endpoints;
import org.inpud.portal.web.Problem;

/** Draws the OpenAPI description from the resources themselves; keys are sorted, so that drawings can be compared. */
final class ApiDrawing {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String PROBLEM = "#/components/responses/Problem";

    private final SchemaDrawing schemas = new SchemaDrawing();

    private ApiDrawing() {}

    static String draw() {
        return JSON.toJson(new ApiDrawing().description()) + "\n";
    }

    private SortedMap<String, Object> description() {
        SortedMap<String, Object> paths = new TreeMap<>();
        for (Call call : ServedCalls.calls()) {
            in(paths, "/api/v1/" + call.path()).put(call.verb().toLowerCase(java.util.Locale.ROOT), operation(call));
        }
        SortedMap<String, Object> problem = object(
                "description",
                "Problem details (RFC 9457) with a stable code and a sentence in the caller’s language",
                "content",
                object(Problem.MEDIA_TYPE, object("schema", schemas.of(Problem.class))));
        return object(
                "openapi",
                "3.0.3",
                "info",
                object(
                        "title",
                        "INPUD translation portal",
                        "version",
                        "1",
                        "description",
                        "Publications and their adaptations. Lists take page and size; PUT and PATCH need If-Match; POST"
                                + " honours Idempotency-Key. Work in progress answers 404 to whoever may not know of it."),
                "servers",
                List.of(object("url", "/")),
                "paths",
                paths,
                "components",
                object(
                        "schemas",
                        schemas.named(),
                        "responses",
                        object("Problem", problem),
                        "securitySchemes",
                        object(
                                "token",
                                object("type", "http", "scheme", "bearer"),
                                "password",
                                object("type", "http", "scheme", "basic"))));
    }

    private SortedMap<String, Object> operation(Call call) {
        Endpoint row = Endpoints.all().stream()
                .filter(endpoint -> endpoint.call().equals(call.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(call.name() + " has no row in support.Endpoints"));
        boolean isPublic = row.who().belongs() == Belongs.PUBLIC;
        SortedMap<String, Object> operation = object(
                "operationId",
                call.name()
                        .replaceAll("[^A-Za-z0-9]+", "-")
                        .replaceAll("-$", "")
                        .toLowerCase(java.util.Locale.ROOT),
                "tags",
                List.of(call.path().split("/")[0]),
                "responses",
                responses(call, row, isPublic));
        if (!isPublic) {
            operation.put(
                    "security",
                    call.name().equals("POST tokens")
                            ? List.of(object("password", List.of()), object("token", List.of()))
                            : List.of(object("token", List.of())));
        }
        List<Object> parameters = parameters(call);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        body(call).ifPresent(body -> operation.put("requestBody", body));
        return operation;
    }

    private static SortedMap<String, Object> responses(Call call, Endpoint row, boolean isPublic) {
        SortedMap<String, Object> responses = new TreeMap<>();
        String done = row.open().length() == 3 ? row.open() : "2XX";
        responses.put(
                done, object("description", done.equals("204") ? "Done." : "Done; the contract tells the fields."));
        if (!isPublic) {
            responses.put("401", object("$ref", PROBLEM));
        }
        if (header(call).filter("If-Match"::equals).isPresent()) {
            responses.put("412", object("$ref", PROBLEM));
            responses.put("428", object("$ref", PROBLEM));
        }
        responses.put("4XX", object("$ref", PROBLEM));
        return responses;
    }

    private List<Object> parameters(Call call) {
        List<Object> parameters = new ArrayList<>();
        call.patterns().forEach((name, pattern) -> {
            SortedMap<String, Object> schema = object("type", "string");
            if (!pattern.isEmpty()) {
                schema.put("pattern", "^(" + pattern + ")$");
            }
            parameters.add(object("name", name, "in", "path", "required", true, "schema", schema));
        });
        for (Parameter parameter : call.method().getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                parameters.add(query(query, parameter.getType(), parameter.getAnnotation(DefaultValue.class)));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameters, parameter.getType());
            }
        }
        header(call)
                .ifPresent(header -> parameters.add(object(
                        "name",
                        header,
                        "in",
                        "header",
                        "required",
                        header.equals("If-Match"),
                        "schema",
                        object("type", "string"))));
        return parameters;
    }

    /** What the conventions ask for, or honour. */
    private static Optional<String> header(Call call) {
        boolean isOfRole = call.path().startsWith("networks/") || call.path().startsWith("named/");
        return switch (call.verb()) {
            case "POST" -> Optional.of("Idempotency-Key");
            case "PUT", "PATCH" -> call.path().equals("me/password") ? Optional.empty() : Optional.of("If-Match");
            case "DELETE" -> isOfRole ? Optional.of("If-Match") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static void addFields(List<Object> parameters, Class<?> bean) {
        for (Field field : bean.getDeclaredFields()) {
            QueryParam query = field.getAnnotation(QueryParam.class);
            if (query != null) {
                parameters.add(query(query, field.getType(), field.getAnnotation(DefaultValue.class)));
            } else if (field.isAnnotationPresent(BeanParam.class)) {
                addFields(parameters, field.getType());
            }
        }
    }

    private static Object query(QueryParam query, Class<?> type, DefaultValue usual) {
        boolean isNumber = type == int.class || type == Integer.class;
        SortedMap<String, Object> schema = object("type", isNumber ? "integer" : "string");
        if (usual != null) {
            schema.put("default", isNumber ? (Object) Integer.valueOf(usual.value()) : usual.value());
        }
        return object("name", query.value(), "in", "query", "schema", schema);
    }

    private Optional<Object> body(Call call) {
        List<Parameter> all = Arrays.asList(call.method().getParameters());
        SortedMap<String, Object> fields = new TreeMap<>();
        all.stream()
                .filter(parameter -> parameter.isAnnotationPresent(FormParam.class))
                .map(parameter -> parameter.getAnnotation(FormParam.class).value())
                .forEach(name -> fields.put(
                        name,
                        name.equals("file") ? object("type", "string", "format", "binary") : object("type", "string")));
        if (!fields.isEmpty()) {
            return Optional.of(
                    content(List.of(MediaType.MULTIPART_FORM_DATA), object("type", "object", "properties", fields)));
        }
        return all.stream()
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .findFirst()
                .map(parameter -> content(mediaTypes(call), schemas.of(parameter.getParameterizedType())));
    }

    private static List<String> mediaTypes(Call call) {
        Consumes own = call.method().getAnnotation(Consumes.class);
        Consumes all = own == null ? call.method().getDeclaringClass().getAnnotation(Consumes.class) : own;
        List<String> types = all == null ? List.of(MediaType.APPLICATION_JSON) : List.of(all.value());
        return call.verb().equals("PATCH")
                ? types
                : types.stream().filter(type -> !type.contains("merge-patch")).toList();
    }

    private static Object content(List<String> mediaTypes, Object schema) {
        SortedMap<String, Object> content = new TreeMap<>();
        mediaTypes.forEach(type -> content.put(type, object("schema", schema)));
        return object("content", content);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(SortedMap<String, Object> map, String key) {
        return (Map<String, Object>) map.computeIfAbsent(key, absent -> new TreeMap<String, Object>());
    }

    /** Names and values in turn. */
    static SortedMap<String, Object> object(Object... pairs) {
        SortedMap<String, Object> object = new TreeMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            object.put((String) pairs[at], pairs[at + 1]);
        }
        return object;
    }
}
