package org.inpud.portal.publication.entity;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A passage's place as one column: names and values in the form encoding of web addresses, in order of name. */
public final class Place {

    private Place() {}

    static String written(Map<String, String> place) {
        return new TreeMap<>(place)
                .entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** The names and values of a place as it is stored. */
    public static Map<String, String> read(String written) {
        Map<String, String> place = new LinkedHashMap<>();
        if (!written.isEmpty()) {
            for (String entry : written.split("&")) {
                int equals = entry.indexOf('=');
                place.put(decoded(entry.substring(0, equals)), decoded(entry.substring(equals + 1)));
            }
        }
        return place;
    }

    private static String encoded(String text) {
        return isPlain(text) ? text : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Letters and digits stay as they are. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean isOrdinary = unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
            if (!isOrdinary) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
