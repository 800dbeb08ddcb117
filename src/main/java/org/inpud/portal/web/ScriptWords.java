package org.inpud.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.inpud.portal.kernel.LanguageTag;

/**
 * The sentences that a page's script says, as ICU patterns in one JSON object: they stand in the page, because its
 * policy allows no inline script and a second request would keep the first sentence waiting.
 */
@ApplicationScoped
public class ScriptWords {

    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    private final Map<String, String> written = new ConcurrentHashMap<>();

    /**
     * @param prefixes what keys begin with, and what the script calls that beginning
     */
    public String json(LanguageTag language, Map<String, String> prefixes) {
        String spoken = Messages.nearest(language).value();
        return written.computeIfAbsent(spoken + " " + prefixes, unused -> write(spoken, prefixes));
    }

    private String write(String spoken, Map<String, String> prefixes) {
        JsonObjectBuilder words = Json.createObjectBuilder();
        prefixes.forEach((prefix, own) -> {
            Properties all = bundle(prefix.substring(0, prefix.indexOf('.')) + "_" + spoken);
            for (String key : all.stringPropertyNames()) {
                if (key.startsWith(prefix)) {
                    words.add(own + key.substring(prefix.length()), all.getProperty(key));
                }
            }
        });
        return words.build().toString();
    }

    private Properties bundle(String name) {
        return bundles.computeIfAbsent(name, ScriptWords::load);
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        String path = "/locales/" + name + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ScriptWords.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
