package org.inpud.portal.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calls that the resources declare. */
final class ServedCalls {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(?:\\s*:\\s*((?:[^{}]|\\{[^{}]*\\})*))?\\}");

    /**
     * @param path without the patterns of its parameters
     * @param patterns of the parameters, empty for those that have none, in the order of the path
     */
    record Call(String verb, String path, Map<String, String> patterns, Method method) {

        /** {@code GET adaptations/{id}}. */
        String name() {
            return verb + " " + path;
        }
    }

    private ServedCalls() {}

    static SortedSet<String> all() {
        return calls().stream().map(Call::name).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Call> calls() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.inpud.portal").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .<Class<?>>map(type -> type.reflect())
                        .flatMap(ServedCalls::of)
                        .sorted(Comparator.comparing(Call::name))
                        .toList();
    }

    private static Stream<Call> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> call(verb, resource, method)).stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static Call call(String verb, Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        Map<String, String> patterns = new TreeMap<>();
        Matcher parameter = PARAMETER.matcher(path);
        while (parameter.find()) {
            patterns.put(
                    parameter.group(1),
                    Optional.ofNullable(parameter.group(2)).orElse("").strip());
        }
        String plain =
                PARAMETER.matcher(path).replaceAll("{$1}").replaceAll("/+", "/").replaceAll("^/|/$", "");
        return new Call(verb, plain, patterns, method);
    }
}
