package org.inpud.portal.release;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The whole line through the screens: a file comes in, is adapted, reviewed, decided, released, and read by anybody. */
class BrowserLineJourney extends Journey {

    private static final Path SHARED = Path.of("../shared");
    private static final String CHANGED = "El té cuesta 20 pesos.";
    private static final String REASON = "Aquí se paga en pesos.";
    private static final String OURS = "# A shared kettle\n\nTea costs **1 USD**.\n\nCome when you can.\n";

    /** A text on its way: the key of its publication, the language it is written in, and its file. */
    private record Work(String key, String language, String fileName, byte[] file) {

        String adaptation() {
            return key + ".lanpud.es";
        }
    }

    @Test
    void aFileBecomesAReleaseThatAnybodyReads() {
        walk(new Work("a-shared-kettle", "en", "kettle.md", OURS.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFrenchPlanWithTheDamageOfItsPdfGoesIntoSpanish() throws IOException {
        walk(new Work("plan-by-screen", "fr", "plan.txt", shared("domain/strategic-plan-2025-2029.fr.txt")));
    }

    @Test
    void aWordFileGoesThrough() throws IOException {
        walk(new Work(
                "passwords-by-screen",
                "en",
                "passwords.docx",
                shared("corpora/office/umbrella-4formats/docx/information_passwords_beginner.docx")));
    }

    private static byte[] shared(String name) throws IOException {
        Path file = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the shared texts are not here");
        return Files.readAllBytes(file);
    }

    private void walk(Work work) {
        register(signedIn("secretariat"), work);
        plan(signedIn("coordinator.lanpud"), work);
        translate(signedIn("translator.lanpud"), work);
        review(signedIn("reviewer.lanpud"), work);
        decide(signedIn("coordinator.lanpud"), work);
        read(anybody(), work);
    }

    private static void register(Visitor secretariat, Work work) {
        Page page = secretariat.page();
        secretariat.open("/publication/register");
        page.locator("[id='form:key']").fill(work.key());
        page.locator("[id='form:title']").fill("The text " + work.key());
        page.locator("[id='form:kind']").selectOption(new SelectOption().setValue("guide"));
        page.locator("[id='form:year']").fill("2026");
        page.locator("[id='form:language']").fill(work.language());
        page.locator("[id='form:licence']").selectOption(new SelectOption().setValue("CC BY 4.0"));
        page.locator("input[type='checkbox'][value='practice']").check();
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
        secretariat.open("/publication/import?key=" + work.key());
        page.locator("[id='form:file']")
                .setInputFiles(new FilePayload(work.fileName(), "application/octet-stream", work.file()));
        page.locator("[id='form:save']").click();
        assertThat(page.locator("h1")).hasText("Edition 1");
    }

    private static void plan(Visitor coordinator, Work work) {
        Page page = coordinator.page();
        coordinator.open("/adaptation/open?publication=" + work.key());
        page.locator("[id$='language']").first().fill("es");
        page.locator("[id$='plan']").click();
        page.waitForURL("**/adaptation/overview?id=" + work.adaptation());
        step(page);
    }

    /** The second sentence’s passage is replaced; every other sentence takes over its source, by keys alone. */
    private static void translate(Visitor translator, Work work) {
        Page page = translator.page();
        translator.open("/adaptation/editor?id=" + work.adaptation() + "#s2");
        page.locator("#editor[data-ready='true']").waitFor();
        page.locator("#pen").focus();
        page.keyboard().press("Escape");
        page.keyboard().press("r");
        Locator change = page.locator("form.local");
        change.locator("[name='text']").fill(CHANGED);
        change.locator("[name='code']").selectOption("UNIT");
        change.locator("[name='reason']").selectOption("COMPREHENSION");
        change.locator("[name='note']").fill(REASON);
        change.locator("button[type='submit']").click();
        change.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        translator.open("/adaptation/list");
        translator.open("/adaptation/editor?id=" + work.adaptation() + "#s1");
        page.locator("#editor[data-ready='true']").waitFor();
        String before = "";
        for (String here = "#s1"; !here.equals(before); here = sentence(page)) {
            before = here;
            takeSourceOver(page, here);
        }
        page.locator("[data-status] .good").waitFor();
        translator.open("/adaptation/overview?id=" + work.adaptation());
        step(page);
    }

    private static String sentence(Page page) {
        return page.evaluate("location.hash").toString();
    }

    /** On the last open sentence the place stays as it is. */
    private static void takeSourceOver(Page page, String here) {
        page.locator("#pen").focus();
        page.keyboard().press("Escape");
        page.keyboard().press("s");
        page.waitForResponse(answer -> answer.request().method().equals("PUT") && answer.ok(), () -> page.keyboard()
                .press("Control+Enter"));
        try {
            page.waitForFunction(
                    "here => location.hash !== here", here, new Page.WaitForFunctionOptions().setTimeout(2_000));
        } catch (TimeoutError last) {
            page.locator("[data-status] .good").waitFor();
        }
    }

    private static void review(Visitor reviewer, Work work) {
        Page page = reviewer.page();
        reviewer.open("/review/review?id=" + work.adaptation());
        page.locator("#review[data-ready='true']").waitFor();
        int left = Integer.parseInt(page.locator("[data-left]").innerText().replaceAll("\\D", ""));
        assertTrue(left > 1, "nothing waits for a reviewer");
        while (left-- > 0) {
            String here = sentence(page);
            page.locator(".strip [data-accept]").waitFor();
            page.waitForResponse(answer -> answer.url().endsWith("/verdict") && answer.ok(), () -> page.keyboard()
                    .press("a"));
            if (left > 0) {
                page.waitForFunction("here => location.hash !== here", here);
            }
        }
        reviewer.open("/adaptation/overview?id=" + work.adaptation());
        step(page);
    }

    private static void decide(Visitor coordinator, Work work) {
        Page page = coordinator.page();
        coordinator.open("/review/decision?id=" + work.adaptation());
        coordinator.assertAccessible();
        page.locator("button[id$='voice:yes']").first().click();
        page.locator("svg use[href$='i-diaok']").first().waitFor();
        coordinator.open("/adaptation/overview?id=" + work.adaptation());
        step(page);
        coordinator.open("/adaptation/overview?id=" + work.adaptation());
        step(page);
    }

    private static void read(Visitor reader, Work work) {
        reader.open("/es/library/" + work.key());
        reader.open("/es/read/" + work.adaptation() + "/1.0");
        String text = reader.page().locator("main").innerText();
        assertTrue(text.contains(CHANGED), text);
        assertTrue(text.contains(REASON), text);
        reader.assertAccessible();
        assertTrue(reader.context().cookies().isEmpty());
    }

    /** Takes the first step, and says that one is sure where the page asks. */
    private static void step(Page page) {
        String before = page.locator(".stages [aria-current='step']").innerText();
        Locator card = page.locator("#steps .step").first();
        Locator sure = card.locator("details.sure summary");
        if (sure.count() > 0) {
            sure.click();
            card.locator("button[id$='take:sure']").click();
        } else {
            card.locator("button[id$='take:go']").click();
        }
        page.waitForCondition(
                () -> !page.locator(".stages [aria-current='step']").innerText().equals(before));
    }
}
