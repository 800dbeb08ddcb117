package org.inpud.portal.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** The whole line through the screens: a file comes in, is adapted, reviewed, decided, released, and read by anybody. */
class BrowserLineJourney extends Journey {

    private static final String KEY = "a-shared-kettle";
    private static final String ID = KEY + ".lanpud.es";
    private static final String TEXT = "# A shared kettle\n\nTea costs 1 USD.\n\nCome when you can.\n";

    @Test
    void aFileBecomesAReleaseThatAnybodyReads() {
        register(signedIn("secretariat"));
        plan(signedIn("coordinator.lanpud"));
        translate(signedIn("translator.lanpud"));
        review(signedIn("reviewer.lanpud"));
        decide(signedIn("coordinator.lanpud"));
        read(anybody());
    }

    private static void register(Visitor secretariat) {
        Page page = secretariat.page();
        secretariat.open("/publication/register");
        page.locator("[id='form:key']").fill(KEY);
        page.locator("[id='form:title']").fill("A shared kettle");
        page.locator("[id='form:kind']").selectOption(new SelectOption().setValue("guide"));
        page.locator("[id='form:year']").fill("2026");
        page.locator("[id='form:licence']").selectOption(new SelectOption().setValue("CC BY 4.0"));
        page.locator("input[type='checkbox'][value='practice']").check();
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
        secretariat.open("/publication/import?key=" + KEY);
        page.locator("[id='form:file']")
                .setInputFiles(new FilePayload("kettle.md", "text/markdown", TEXT.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
        assertEquals("Edition 1", page.locator("h1").innerText());
    }

    private static void plan(Visitor coordinator) {
        Page page = coordinator.page();
        coordinator.open("/adaptation/open?publication=" + KEY);
        page.locator("[id$='language']").first().fill("es");
        page.locator("[id$='plan']").click();
        page.waitForURL("**/adaptation/overview?id=" + ID);
        step(page);
    }

    private static void translate(Visitor translator) {
        Page page = translator.page();
        write(translator, "s1", "Una tetera compartida");
        write(translator, "s3", "Vengan cuando puedan.");
        edit(translator, "s2");
        page.locator("#pen").focus();
        page.keyboard().press("Escape");
        page.keyboard().press("r");
        Locator change = page.locator("form.local");
        change.locator("[name='text']").fill("El té cuesta 20 pesos.");
        change.locator("[name='code']").selectOption("UNIT");
        change.locator("[name='reason']").selectOption("COMPREHENSION");
        change.locator("[name='note']").fill("Aquí se paga en pesos.");
        change.locator("button[type='submit']").click();
        change.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        translator.open("/adaptation/overview?id=" + ID);
        step(page);
    }

    private static void review(Visitor reviewer) {
        Page page = reviewer.page();
        reviewer.open("/review/review?id=" + ID);
        page.locator("#review[data-ready='true']").waitFor();
        for (int left = 3; left > 0; left--) {
            page.waitForResponse(answer -> answer.url().endsWith("/verdict") && answer.ok(), () -> page.keyboard()
                    .press("a"));
            page.waitForTimeout(300);
        }
        reviewer.open("/adaptation/overview?id=" + ID);
        step(page);
    }

    private static void decide(Visitor coordinator) {
        Page page = coordinator.page();
        coordinator.open("/review/decision?id=" + ID);
        coordinator.assertAccessible();
        page.locator("button[id$='voice:yes']").first().click();
        page.locator("svg use[href$='i-diaok']").first().waitFor();
        coordinator.open("/adaptation/overview?id=" + ID);
        step(page);
        coordinator.open("/adaptation/overview?id=" + ID);
        step(page);
    }

    private static void read(Visitor reader) {
        reader.open("/es/library/" + KEY);
        reader.open("/es/read/" + ID + "/1.0");
        String text = reader.page().locator("main").innerText();
        assertTrue(text.contains("El té cuesta 20 pesos."), text);
        assertTrue(text.contains("Aquí se paga en pesos."), text);
        assertTrue(text.contains("Una tetera compartida"), text);
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

    private static void edit(Visitor translator, String sentence) {
        translator.open("/adaptation/list");
        translator.open("/adaptation/editor?id=" + ID + "#" + sentence);
        translator.page().locator("#editor[data-ready='true']").waitFor();
        translator.page().locator("#pen").waitFor();
    }

    private static void write(Visitor translator, String sentence, String text) {
        edit(translator, sentence);
        Page page = translator.page();
        page.waitForResponse(answer -> answer.request().method().equals("PUT") && answer.ok(), () -> {
            page.locator("#pen").fill(text);
            page.keyboard().press("Control+Enter");
        });
        page.locator("[data-status] .good").waitFor();
    }
}
