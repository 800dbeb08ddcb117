package org.inpud.portal.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.inpud.portal.kernel.LanguageTag;

/** The neutral sentences of mail, from the same files as every other; they name nothing, so they take no parameters. */
@ApplicationScoped
public class MailSentences {

    /** In the language, or in English where the portal does not speak it. */
    String of(LanguageTag language, String key) {
        String room = key.substring(0, key.indexOf('.'));
        String sentence = sentences(room, language.primary()).getProperty(key);
        return sentence == null ? sentences(room, "en").getProperty(key, key) : sentence;
    }

    private static Properties sentences(String room, String language) {
        Properties properties = new Properties();
        String file = "/locales/" + room + "_" + language + ".properties";
        try (InputStream content = MailSentences.class.getResourceAsStream(file)) {
            if (content != null) {
                properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
