package org.inpud.portal.shell;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Every screen that there is, with the demonstration's content, in the looks that are hardest to get right. */
class EveryScreenJourney extends Journey {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern WHOLE = Pattern.compile("template=|<html");
    private static final String WORKSHOP = "running-a-peer-led-workshop";
    private static final String RELEASED = WORKSHOP + ".lanpud.es";
    private static final String IN_REVIEW = WORKSHOP + ".menanpud.ar";
    private static final String IN_TRANSLATION = WORKSHOP + ".africanpud.fr";

    /** What shows only while something is under way. */
    private static final Set<String> SEEN_IN_THEIR_OWN_JOURNEYS =
            Set.of("adaptation/follow", "platform/job", "adoption/pairs", "request/asked");

    /** Where a screen is seen, and by whom: a login, or nothing for anybody. */
    private record Sight(String login, String address) {}

    private static final Map<String, Sight> SIGHTS = Map.ofEntries(
            entry("adaptation/archive", new Sight("coordinator.menanpud", "/adaptation/archive?id=" + IN_REVIEW)),
            entry("adaptation/editor", new Sight("translator.africanpud", "/adaptation/editor?id=" + IN_TRANSLATION)),
            entry("adaptation/list", new Sight("coordinator.menanpud", "/adaptation/list")),
            entry("adaptation/open", new Sight("coordinator.menanpud", "/adaptation/open?publication=" + WORKSHOP)),
            entry("adaptation/overview", new Sight("coordinator.menanpud", "/adaptation/overview?id=" + IN_REVIEW)),
            entry(
                    "adaptation/sentence",
                    new Sight("translator.africanpud", "/adaptation/sentence?id=" + IN_TRANSLATION + "&at=1")),
            entry("chronicle/figures", new Sight("coordinator.lanpud", "/chronicle/figures?network=lanpud")),
            entry("chronicle/network", new Sight("coordinator.lanpud", "/chronicle/network?network=lanpud")),
            entry("chronicle/verification", new Sight("admin", "/chronicle/verification")),
            entry("adoption/begin", new Sight("coordinator.menanpud", "/adoption/begin?publication=" + WORKSHOP)),
            entry(
                    "glossary/terms",
                    new Sight("coordinator.africanpud", "/glossary/terms?network=africanpud&language=fr")),
            entry("review/concurrence", new Sight("secretariat", "/review/concurrence")),
            entry("review/decision", new Sight("coordinator.lanpud", "/review/decision?id=" + RELEASED)),
            entry("lineage/proposals", new Sight("coordinator.menanpud", "/lineage/proposals?id=" + IN_REVIEW)),
            entry(
                    "lineage/endorse",
                    new Sight("coordinator.menanpud", "/lineage/endorse?adaptation=" + RELEASED + "&number=1.0")),
            entry("release/preview", new Sight("translator.africanpud", "/release/preview?id=" + IN_TRANSLATION)),
            entry("library/about", new Sight("", "/{language}/about")),
            entry("library/library", new Sight("", "/{language}/library")),
            entry("library/publication", new Sight("", "/{language}/library/" + WORKSHOP)),
            entry("library/reading", new Sight("", "/{language}/read/" + RELEASED + "/1.0")),
            entry("network/administration", new Sight("admin", "/network/administration")),
            entry("network/found", new Sight("coordinator.nanpud", "/network/found?network=nanpud")),
            entry("network/member", new Sight("coordinator.lanpud", "/network/members?network=lanpud")),
            entry("network/members", new Sight("coordinator.lanpud", "/network/members?network=lanpud")),
            entry("network/rules", new Sight("coordinator.lanpud", "/network/rules?network=lanpud")),
            entry("planning/workload", new Sight("coordinator.lanpud", "/planning/workload?network=lanpud")),
            entry("notice/inbox", new Sight("coordinator.menanpud", "/notice/inbox")),
            entry("notice/mail", new Sight("", "/{language}/mail/off/" + "x".repeat(43))),
            entry("planning/requests", new Sight("coordinator.lanpud", "/planning/requests")),
            entry("request/ask", new Sight("", "/{language}/ask?publication=" + WORKSHOP)),
            entry("people/account", new Sight("translator.lanpud", "/people/account")),
            entry("people/sign-in", new Sight("", "/{language}/sign-in")),
            entry("people/way-in", new Sight("", "/{language}/way-in?secret=not-one-of-ours")),
            entry("publication/catalogue", new Sight("secretariat", "/publication/catalogue")),
            entry("publication/change", new Sight("secretariat", "/publication/change?key=" + WORKSHOP)),
            entry(
                    "publication/compare",
                    new Sight("secretariat", "/publication/compare?key=" + WORKSHOP + "&before=1&after=1")),
            entry(
                    "publication/edition",
                    new Sight("secretariat", "/publication/edition?key=" + WORKSHOP + "&number=1")),
            entry("publication/grant", new Sight("secretariat", "/publication/grant?key=" + WORKSHOP)),
            entry("publication/import", new Sight("secretariat", "/publication/import?key=" + WORKSHOP)),
            entry("publication/publication", new Sight("secretariat", "/publication/publication?key=" + WORKSHOP)),
            entry("publication/register", new Sight("secretariat", "/publication/register")),
            entry("lending/borrow", new Sight("coordinator.menanpud", "/lending/borrow?id=" + IN_REVIEW)),
            entry("lending/loans", new Sight("coordinator.lanpud", "/lending/loans")),
            entry("reading/whole", new Sight("coordinator.menanpud", "/reading/whole?id=" + IN_REVIEW)),
            entry("review/review", new Sight("reviewer.menanpud", "/review/review?id=" + IN_REVIEW)),
            entry("shell/desk", new Sight("coordinator.menanpud", "/shell/desk")),
            entry("shell/error", new Sight("", "/{language}/nothing-is-here")),
            entry("shell/help", new Sight("translator.lanpud", "/shell/help")));

    @Test
    void noneIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            Set<String> pages = files.filter(EveryScreenJourney::isScreen)
                    .map(page -> PAGES.relativize(page).toString())
                    .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            pages.removeAll(SEEN_IN_THEIR_OWN_JOURNEYS);
            assertEquals(pages, new TreeSet<>(SIGHTS.keySet()));
        }
    }

    @Test
    void atADeskInEnglish() {
        Map<String, String> titles = see(Look.DESK, true);
        titles.forEach((screen, title) -> assertEquals(
                Set.of(screen),
                titles.keySet().stream()
                        .filter(other -> titles.get(other).equals(title))
                        .collect(Collectors.toSet()),
                "open tabs can be told apart by “" + title + "”"));
    }

    @Test
    void inArabicOnATelephoneInTheDark() {
        see(Look.DESK.in("ar").narrow().inTheDark(), true);
    }

    @Test
    void atADeskInArabic() {
        see(Look.DESK.in("ar"), false);
    }

    @Test
    void inRussianOnATelephone() {
        see(Look.DESK.in("ru").narrow(), false);
    }

    /** Parts that other pages include have neither a template nor a page of their own. */
    private static boolean isScreen(Path file) {
        try {
            return file.toString().endsWith(".xhtml")
                    && !file.startsWith(PAGES.resolve("WEB-INF"))
                    && WHOLE.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return the title of each screen's page */
    private Map<String, String> see(Look look, boolean examined) {
        Map<String, String> titles = new TreeMap<>();
        Map<String, Map<String, Sight>> byPerson = SIGHTS.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().login(), Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        byPerson.forEach((login, sights) -> {
            Visitor visitor = login.isEmpty() ? anybody(look) : signedIn(login, look);
            String own = login.isEmpty() ? "" : read(visitor, look.language());
            sights.forEach((screen, sight) -> {
                see(visitor, screen, sight, look, examined);
                titles.put(screen, visitor.page().title());
            });
            if (!login.isEmpty()) {
                read(visitor, own);
            }
            visitor.forgetComplaints();
        });
        return titles;
    }

    /** Has the portal speak this language to the person; tells which one it spoke before. */
    private static String read(Visitor visitor, String language) {
        visitor.open("/people/account");
        Locator choice = visitor.page().locator("[id='who:language']");
        String before = choice.inputValue();
        if (!before.equals(language)) {
            choice.selectOption(language);
            visitor.page().locator("[id='who:keep']").click();
            visitor.page().locator("html[lang='" + language + "']").waitFor();
        }
        return before;
    }

    private static void see(Visitor visitor, String screen, Sight sight, Look look, boolean examined) {
        visitor.open(sight.address().replace("{language}", look.language()));
        if (screen.equals("network/member")) {
            visitor.page().locator("main a[href*='/network/member?']").first().click();
        }
        visitor.page().waitForLoadState();
        visitor.page().locator("h1").first().waitFor();
        if (visitor.page().locator("#editor, #review").count() > 0) {
            visitor.page().locator("[data-ready='true']").waitFor();
        }
        visitor.screenshot("every-" + screen.replace('/', '-'));
        visitor.assertNoSidewaysScrolling();
        if (examined) {
            visitor.assertAccessible();
        }
    }
}
