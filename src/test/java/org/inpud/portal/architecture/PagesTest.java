package org.inpud.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inpud.portal.web.WorkPages;
import org.junit.jupiter.api.Test;

/** What no page and no style sheet of ours may hold, each with its reason. */
class PagesTest {

    private static final Map<Pattern, String> FORBIDDEN_IN_PAGES = new LinkedHashMap<>();
    private static final Map<Pattern, String> FORBIDDEN_IN_STYLES = new LinkedHashMap<>();

    static {
        FORBIDDEN_IN_PAGES.put(Pattern.compile("\\sstyle=\""), "the content security policy blocks inline style");
        FORBIDDEN_IN_PAGES.put(
                Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>"), "the content security policy blocks inline script");
        FORBIDDEN_IN_PAGES.put(Pattern.compile("\\son[a-z]+=\""), "the content security policy blocks inline handlers");
        FORBIDDEN_IN_PAGES.put(
                Pattern.compile("\\.stage\\s*(==|!=|eq |ne )"),
                "pages show the steps open to the actor, they don't compare stages");
        FORBIDDEN_IN_PAGES.put(
                Pattern.compile("<f:ajax|<h:commandLink"), "these need inline handlers; p:ajax carries the nonce");
        FORBIDDEN_IN_PAGES.put(Pattern.compile("(src|href|action)=\"https?://"), "no third-party request");
        FORBIDDEN_IN_PAGES.put(
                Pattern.compile("(src|href)=\"/assets/"),
                "#{assets}/… names the version, which browsers keep for good");
        FORBIDDEN_IN_STYLES.put(
                Pattern.compile(
                        "[\\s;{](margin|padding|border)-(left|right)\\b|[\\s;{](left|right)\\s*:|float\\s*:\\s*(left|right)|text-align\\s*:\\s*(left|right)"),
                "logical properties only: the page also reads from right to left");
        FORBIDDEN_IN_STYLES.put(Pattern.compile("url\\(\\s*['\"]?https?:|@import"), "no third-party request");
    }

    /** Text between tags that has a letter in it and is no expression. */
    private static final Pattern LITERAL = Pattern.compile(">([^<>#{}]*\\p{L}{2,}[^<>#{}]*)<");

    @Test
    void pagesHoldNothingThatThePolicyOrTheHouseForbids() throws IOException {
        assertEquals(List.of(), offences(".xhtml", FORBIDDEN_IN_PAGES));
    }

    /** One room left out has pages without a sign-in asked for and without the policy that its scripts need. */
    @Test
    void everyRoomOfPagesIsPublicOrForPeopleWhoWorkHere() throws IOException {
        Set<String> open = Set.of("library", "request");
        try (Stream<Path> rooms = Files.list(Path.of("src/main/webapp"))) {
            assertEquals(
                    List.of(),
                    rooms.filter(Files::isDirectory)
                            .map(room -> room.getFileName().toString())
                            .filter(room -> !Set.of("WEB-INF", "assets").contains(room))
                            .filter(room -> open.contains(room) == WorkPages.has("/" + room + "/page"))
                            .toList());
        }
    }

    @Test
    void stylesReadBothWays() throws IOException {
        assertEquals(List.of(), offences(".css", FORBIDDEN_IN_STYLES));
    }

    @Test
    void everyWordOfAPageComesFromTheMessages() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : files(".xhtml")) {
            Matcher matcher = LITERAL.matcher(Files.readString(page).replaceAll("(?s)<!--.*?-->|<kbd>.*?</kbd>", ""));
            while (matcher.find()) {
                if (!matcher.group(1).strip().equals("INPUD")) {
                    found.add(page + ": “" + matcher.group(1).strip() + "” belongs into locales/");
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<String> offences(String ending, Map<Pattern, String> rules) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(ending)) {
            String text = Files.readString(file);
            rules.forEach((pattern, because) -> {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    found.add(file + ": “" + matcher.group().strip() + "”: " + because);
                }
            });
        }
        return found;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
