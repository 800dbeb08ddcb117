package org.inpud.portal.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Refusal;

/**
 * Every sentence a person reads, in the six languages of the interface, from {@code locales/<room>_<lang>.properties}
 * in ICU message format. The room is the key's first word. A missing key is a fault that the build finds first.
 */
@ApplicationScoped
public class Messages {

    public static final LanguageTag FALLBACK = LanguageTag.of("en");
    public static final List<LanguageTag> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "pt").stream()
            .map(LanguageTag::of)
            .toList();

    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** The interface language nearest to the one asked for. */
    public static LanguageTag nearest(LanguageTag asked) {
        return LANGUAGES.stream()
                .filter(language -> language.primary().equals(asked.primary()))
                .findFirst()
                .orElse(FALLBACK);
    }

    /** The interface language that suits an {@code Accept-Language} header best (RFC 9110, 12.5.4). */
    public static LanguageTag accepted(String header) {
        if (header == null || header.isBlank()) {
            return FALLBACK;
        }
        try {
            Collection<Locale> ours =
                    LANGUAGES.stream().map(LanguageTag::locale).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), ours);
            return best == null ? FALLBACK : LanguageTag.of(best.toLanguageTag());
        } catch (IllegalArgumentException malformed) {
            return FALLBACK;
        }
    }

    public String of(LanguageTag language, String key) {
        return of(language, key, Map.of());
    }

    public String of(LanguageTag language, String key, Map<String, Object> facts) {
        LanguageTag spoken = nearest(language);
        MessageFormat format = formats.computeIfAbsent(
                spoken + " " + key, unused -> new MessageFormat(pattern(spoken, key), locale(spoken)));
        Map<String, Object> values = new HashMap<>(facts);
        values.replaceAll((name, value) -> printable(spoken, value));
        return format.clone().format(values);
    }

    public String of(LanguageTag language, Refusal refusal) {
        return of(language, refusal.code().messageKey(), refusal.facts());
    }

    public boolean has(LanguageTag language, String key) {
        return bundle(nearest(language), room(key)).containsKey(key);
    }

    /** A day in the long form of the language, such as 3 October 2026. */
    public String day(LanguageTag language, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale(nearest(language)))
                .format(day);
    }

    /** Day and minute in UTC, which it says, in the language's own form: 3 Oct 2026, 18:04 UTC. */
    public String moment(LanguageTag language, Instant moment) {
        return clock(nearest(language))
                        .withLocale(locale(nearest(language)))
                        .withZone(ZoneOffset.UTC)
                        .format(moment)
                + " UTC";
    }

    /** Words of another script in the middle of a sentence, kept from turning it around. */
    public static String isolated(String words) {
        return "\u2068" + words + "\u2069";
    }

    /** Hours to twenty-four, also where the language counts to twelve: in a record the two halves of a day are easily mixed up. */
    private static DateTimeFormatter clock(LanguageTag language) {
        return language.primary().equals("ar")
                ? DateTimeFormatter.ofPattern("d MMMM y، HH:mm")
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    }

    /** A count with the language's own marks: 12,480. */
    public String number(LanguageTag language, long count) {
        return NumberFormat.getIntegerInstance(locale(nearest(language))).format(count);
    }

    /** A language's name in another: {@code es} is “Spanish” in English. */
    public String nameOf(LanguageTag language, LanguageTag in) {
        return ULocale.forLanguageTag(language.value())
                .getDisplayName(ULocale.forLanguageTag(nearest(in).value()));
    }

    /** The same with the country that something is made for, where it is: “Spanish for Mexico”. */
    public String nameOf(LanguageTag language, Optional<String> country, LanguageTag in) {
        String name = nameOf(language, in);
        return country.map(code ->
                        of(in, "web.language.for", Map.of("language", capital(name, in), "country", country(code, in))))
                .orElse(name);
    }

    /** A country's name in a language, by its two letters. */
    public String country(String code, LanguageTag in) {
        return ULocale.forLanguageTag("und-" + code)
                .getDisplayCountry(ULocale.forLanguageTag(nearest(in).value()));
    }

    /** With a capital letter at its beginning, as a name that stands alone. */
    public static String capital(String name, LanguageTag in) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(in.locale()) + name.substring(first);
    }

    /** A language's own name: “español”. */
    public String ownNameOf(LanguageTag language) {
        ULocale locale = ULocale.forLanguageTag(language.value());
        String name = locale.getDisplayName(locale);
        return name.substring(0, 1).toUpperCase(locale.toLocale()) + name.substring(1);
    }

    /** Arabic with western digits, as most of the networks' own pages write; English with the day before the month. */
    private static Locale locale(LanguageTag language) {
        return switch (language.primary()) {
            case "ar" -> Locale.forLanguageTag("ar-u-nu-latn");
            case "en" -> Locale.UK;
            default -> language.locale();
        };
    }

    private Object printable(LanguageTag language, Object value) {
        if (value instanceof Instant instant) {
            return moment(language, instant);
        }
        if (value instanceof LocalDate day) {
            return day(language, day);
        }
        return value instanceof Number || value instanceof Date ? value : String.valueOf(value);
    }

    private String pattern(LanguageTag language, String key) {
        String pattern = bundle(language, room(key)).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        return pattern;
    }

    private static String room(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    private Properties bundle(LanguageTag language, String room) {
        return bundles.computeIfAbsent(room + "_" + language, Messages::load);
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream("/locales/" + name + ".properties")) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
