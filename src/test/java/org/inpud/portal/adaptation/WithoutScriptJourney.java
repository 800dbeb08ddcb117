package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.inpud.portal.support.Browsers;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.PortalProcess;
import org.junit.jupiter.api.Test;

/** A browser that runs no script: the editor leads to a plain form, and that saves. */
class WithoutScriptJourney extends Journey {

    @Test
    void aPlainFormSavesSentenceBySentence() {
        EditorWork.open("editor-plain", "# Tea\n\nTea is hot.\n\nCome in.\n", "lanpud", "es");
        String signedIn = signedIn("translator.lanpud").context().storageState();
        try (BrowserContext context = Browsers.shared()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setStorageState(signedIn))) {
            Page page = context.newPage();
            page.navigate(PortalProcess.shared()
                    .address()
                    .resolve("/adaptation/editor?id=editor-plain.lanpud.es")
                    .toString());
            assertTrue(page.locator("#editor").isHidden(), "nothing is shown that can’t act");
            page.locator("noscript a, a[href*='/adaptation/sentence']").first().click();
            page.waitForURL("**/adaptation/sentence?**");
            for (String text : new String[] {"Té", "El té está caliente."}) {
                page.locator("textarea").fill(text);
                page.locator("[id$='done']").click();
                page.waitForLoadState();
            }
            page.navigate(PortalProcess.shared()
                    .address()
                    .resolve("/adaptation/sentence?id=editor-plain.lanpud.es&at=1")
                    .toString());
            assertEquals("El té está caliente.", page.locator("textarea").inputValue());
            assertEquals(2, page.locator(".nearby li").count(), "what stands before and after");
            assertTrue(page.locator(".heading").innerText().contains("Tea"), "the section");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/editor-plain.png")));
            page.locator(".heading a[href*='at=2']").click();
            page.waitForURL("**at=2");
        }
        String state = EditorWork.caller("translator.lanpud")
                .get("/api/v1/adaptations/editor-plain.lanpud.es/segments/s2")
                .expect(200)
                .object()
                .get("state")
                .getAsString();
        assertTrue("RENDERED".equals(state), state);
    }

    @Test
    void whatAnAdaptationIsBasedOnIsChosenToo() {
        String signedIn = signedIn("coordinator.nanpud").context().storageState();
        try (BrowserContext context = Browsers.shared()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setStorageState(signedIn))) {
            Page page = context.newPage();
            page.navigate(
                    PortalProcess.shared().address().resolve("/adaptation/open").toString());
            page.locator("[id='form:publication']").selectOption("running-a-peer-led-workshop");
            page.locator("[id='form:show']").click();
            page.locator("input[name='based'][value='running-a-peer-led-workshop.lanpud.es']")
                    .check();
            page.locator("[id='form:language']").fill("es-PR");
            page.locator("[id='form:plan']").click();
            page.waitForURL("**/adaptation/overview?id=running-a-peer-led-workshop.nanpud.es-PR");
        }
        assertEquals(
                "running-a-peer-led-workshop.lanpud.es",
                EditorWork.caller("coordinator.nanpud")
                        .get("/api/v1/adaptations/running-a-peer-led-workshop.nanpud.es-PR")
                        .expect(200)
                        .object()
                        .get("basedOn")
                        .getAsString());
    }
}
