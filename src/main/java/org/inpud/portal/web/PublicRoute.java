package org.inpud.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of public pages: after the language, which page answers, and what the address names. */
enum PublicRoute {
    LIBRARY("library", "/library/library.xhtml", List.of()),
    PUBLICATION("library/([a-z0-9-]+)", "/library/publication.xhtml", List.of("publication")),
    READING("read/([A-Za-z0-9.-]+)/([0-9]+\\.[0-9]+)", "/library/reading.xhtml", List.of("adaptation", "number")),
    ABOUT("about", "/library/about.xhtml", List.of()),
    ASK("ask", "/request/ask.xhtml", List.of()),
    ASKED("asked/([A-Za-z0-9_-]{43})", "/request/asked.xhtml", List.of("receipt")),
    MAIL("mail/(confirm|off)/([A-Za-z0-9_-]{43})", "/notice/mail.xhtml", List.of("act", "key")),
    SIGN_IN("sign-in", "/people/sign-in.xhtml", List.of()),
    WAY_IN("way-in", "/people/way-in.xhtml", List.of()),
    FIRST_ADMINISTRATOR("first-administrator", "/people/way-in.xhtml", List.of());

    private final Pattern pattern;
    private final String view;
    private final List<String> names;

    PublicRoute(String pattern, String view, List<String> names) {
        this.pattern = Pattern.compile(pattern);
        this.view = view;
        this.names = names;
    }

    /** Whether it says the same to everybody, so that one rendering serves all. */
    private boolean isShared() {
        return this == LIBRARY || this == ABOUT || this == PUBLICATION || this == READING;
    }

    /** Where a path leads, with the values that it names. */
    record Match(String view, boolean isShared, Map<String, String> values) {}

    static Optional<Match> match(String path) {
        for (PublicRoute route : values()) {
            Matcher matcher = route.pattern.matcher(path);
            if (matcher.matches()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < route.names.size(); i++) {
                    values.put(route.names.get(i), matcher.group(i + 1));
                }
                return Optional.of(new Match(route.view, route.isShared(), values));
            }
        }
        return Optional.empty();
    }
}
