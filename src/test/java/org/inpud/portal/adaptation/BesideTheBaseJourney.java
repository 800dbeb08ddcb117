package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Beside the source stands what the adaptation says that this one is based on; a key takes it over. */
class BesideTheBaseJourney extends Journey {

    @Test
    void whatTheBaseSaysIsReadAndTakenOver() {
        Visitor visitor = signedIn("translator.nanpud");
        EditorScreen editor = EditorScreen.open(visitor, "running-a-peer-led-workshop.nanpud.es", "s3");
        Page page = visitor.page();
        Locator said = page.locator("[data-side='base'] .serif");
        said.waitFor();
        String base = said.innerText();
        assertTrue(
                page.locator("[data-side='base']").innerText().contains("LANPUD, Spanish"), "a name, not an address");
        assertFalse(base.isBlank());
        editor.write("Otra cosa");
        editor.waitUntilSaved();
        page.keyboard().press("Escape");
        page.keyboard().press("u");
        page.waitForCondition(() -> editor.field().inputValue().equals(base));
        editor.waitUntilSaved();
        visitor.assertAccessible().screenshot("editor-base");
    }

    @Test
    void nothingIsShownWhereNothingIsTheBase() {
        Visitor visitor = signedIn("translator.africanpud");
        EditorScreen.open(visitor, "running-a-peer-led-workshop.africanpud.fr", "s3");
        Page page = visitor.page();
        page.locator("[data-side='base']")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        page.keyboard().press("Escape");
        page.keyboard().press("u");
        page.locator("[data-remark] .heed").waitFor();
        assertTrue(
                page.locator("[data-status]").innerText().contains("enregistré"),
                "what becomes of the text stays in sight");
    }
}
