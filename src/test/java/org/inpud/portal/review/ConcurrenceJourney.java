package org.inpud.portal.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Line;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A network changes a core message; the secretariat marks it by keyboard, is asked, and says what INPUD thinks. */
class ConcurrenceJourney extends Journey {

    private static final String TEXT = "# Clean water\n\nBring water for everybody.\n\nNever leave anybody alone.\n";

    @Test
    void inpudConcursWithOneChangeAndNotWithAnotherAndTheReadersAreTold() {
        Line line = new Line(
                RestCaller.at(PortalProcess.shared().address()),
                PortalProcess.shared().demoPassword());
        String work = "clean-water-" + System.nanoTime();
        line.register(work, "Clean water", "en");
        line.importEdition(work, "water.md", TEXT.getBytes(StandardCharsets.UTF_8));
        Visitor office = signedIn("secretariat");
        markByKeyboard(office, work);

        String id = line.open(work, "nanpud", "es");
        step(line, "coordinator.nanpud", id, "START");
        change(line, id, "p2", "Traigan agua del grifo.");
        change(line, id, "p3", "Quédense al alcance de la voz.");
        line.renderAll("translator.nanpud", id, source -> "Agua limpia");
        seeTheMarkInTheEditor(id);
        step(line, "translator.nanpud", id, "SUBMIT");
        line.acceptAll("reviewer.nanpud", id);
        step(line, "reviewer.nanpud", id, "PASS");

        speak(office);
        decide(signedIn("coordinator.nanpud"), id);
        step(line, "coordinator.nanpud", id, "RELEASE");

        Visitor reader = anybody();
        reader.open("/en/read/" + id + "/1.0");
        assertThat(reader.page().locator("body")).containsText("did not concur");
        reader.assertAccessible().screenshot("concurrence-read");
    }

    private static void markByKeyboard(Visitor office, String work) {
        office.open("/publication/edition?key=" + work + "&number=1&marks=true");
        Page page = office.page();
        Locator core = page.locator("[data-passage='p2'] [data-mark='core']");
        core.focus();
        page.keyboard().press("Space");
        assertThat(core).hasAttribute("aria-pressed", "true");
        Locator needed = page.locator("[data-passage='p3'] [data-mark='mustNotOmit']");
        needed.focus();
        page.keyboard().press("Enter");
        assertThat(needed).hasAttribute("aria-pressed", "true");
        office.assertAccessible();
    }

    private void seeTheMarkInTheEditor(String id) {
        Visitor translator = signedIn("translator.nanpud");
        translator.open("/adaptation/editor?id=" + id);
        translator.page().locator("[data-ready='true']").waitFor();
        assertThat(translator.page().locator("li[data-passage='p3'] .core")).isVisible();
        translator.assertAccessible().screenshot("concurrence-editor");
    }

    private void speak(Visitor office) {
        office.open("/shell/desk");
        office.page().locator("a[href='/review/concurrence']").click();
        Page page = office.page();
        Locator first = card(page, "grifo");
        Locator second = card(page, "alcance");
        assertThat(first).isVisible();
        office.assertAccessible().assertNoSidewaysScrolling().screenshot("concurrence");
        second.locator("button[id$='no']").click();
        assertThat(page.locator("#messages")).containsText("Say why");
        second = card(page, "alcance");
        second.locator("input[type='text']").fill("Nobody should be alone.");
        second.locator("button[id$='no']").click();
        assertThat(card(page, "alcance")).hasCount(0);
        card(page, "grifo").locator("button[id$='yes']").click();
        assertThat(card(page, "grifo")).hasCount(0);
        office.assertAccessible();

        Visitor narrow = signedIn("coordinator.menanpud", Look.DESK.in("ar").narrow());
        narrow.open("/shell/desk");
        assertThat(narrow.page().locator("a[href='/review/concurrence']")).hasCount(0);
    }

    /** INPUD’s refusal stands beside the change with its reason, and holds nobody up. */
    private static void decide(Visitor coordinator, String id) {
        coordinator.open("/review/decision?id=" + id);
        Page page = coordinator.page();
        assertThat(page.locator("#change-2")).containsText("Nobody should be alone.");
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("decision-not-concurred");
        for (int number = 1; number <= 2; number++) {
            page.locator("#change-" + number + " button[id$='yes']").click();
            assertThat(page.locator("#change-" + number + " use[href$='i-diaok']")
                            .first())
                    .isVisible();
        }
        page.locator(".verdict button.main:has-text('Approve')").click();
        assertThat(page).hasURL(Pattern.compile(".*/adaptation/overview.*"));
    }

    private static Locator card(Page page, String words) {
        return page.locator("li.leaf", new Page.LocatorOptions().setHasText(words));
    }

    private static void step(Line line, String login, String id, String step) {
        RestCaller.Answer answer = line.step(login, id, step);
        assertTrue(answer.status() == 200 || answer.status() == 202, answer::toString);
    }

    private static void change(Line line, String id, String passage, String text) {
        line.change("translator.nanpud", id, """
                {"passage":"%s","act":"REPLACE","code":"EX","text":"%s","reason":"AVAILABILITY",\
                "note":"Aquí se hace de otro modo."}""".formatted(passage, text));
    }
}
