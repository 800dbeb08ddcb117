package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever presses a key in the editor gets what they meant, and hears it where they don’t. */
class SureHandsJourney extends Journey {

    private static final String ID = "editor-sure.lanpud.es";

    @BeforeEach
    void aWorkWithACode() {
        EditorWork.open("editor-sure", "# Tea\n\nTea is **hot**.\n\nCome in.\n\nStay for tea.\n", "lanpud", "es");
        EditorWork.open("editor-round", "# Tea\n\nTea is **hot**.\n\nCome in.\n", "lanpud", "es");
    }

    private static String remark(Page page) {
        page.locator("[data-remark]:not([hidden])").waitFor();
        return page.locator("[data-remark]").innerText();
    }

    private static void select(EditorScreen editor, int from, int to) {
        editor.field().evaluate("(field, [from, to]) => field.setSelectionRange(from, to)", List.of(from, to));
        editor.visitor().page().waitForTimeout(80);
    }

    private static int caret(EditorScreen editor) {
        editor.visitor().page().waitForTimeout(80);
        return ((Number) editor.field().evaluate("field => field.selectionEnd")).intValue();
    }

    @Test
    void enterSearchesAndNeverReplaces() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, ID, "s1");
        Page page = visitor.page();
        editor.toTheBar();
        page.keyboard().press("/");
        page.keyboard().type("tea");
        page.keyboard().press("Enter");
        page.locator("[data-found]:has-text('3')").waitFor();
        assertEquals("s1", editor.sentence());
        page.keyboard().press("Enter");
        page.waitForURL("**#s2");
        page.keyboard().press("Enter");
        page.waitForURL("**#s4");
        page.keyboard().press("Enter");
        page.waitForURL("**#s1");
        assertTrue(page.locator("#replace").isHidden(), "nothing offers to replace");

        page.locator(".seek summary").click();
        page.locator("#sift [name='look']").click();
        assertFalse(page.locator("[data-swap]").innerText().isBlank(), "an empty box is asked about");
        assertTrue(page.locator("#replace").isHidden());
        page.locator("#sift [name='nothing']").check();
        visitor.assertAccessible().screenshot("editor-search");
        page.locator("#sift [name='look']").click();
        page.locator("#replace h2:has-text('«tea»')").waitFor();
        page.keyboard().press("Escape");
        assertTrue(editor.isWriting());
    }

    @Test
    void doneOnAMissingCodeStaysAndSaysSoAndASecondOneLeavesItBegun() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, "editor-round.lanpud.es", "s2");
        Page page = visitor.page();
        editor.write("El té está caliente.");
        page.keyboard().press("Control+Enter");
        assertTrue(remark(page).contains("Falta el código 1"), remark(page));
        assertEquals("s2", editor.sentence());
        assertTrue(editor.isWriting());
        assertEquals(1, page.locator("#pen-findings .finding").count(), "a pair that is missing is said once");
        assertTrue(page.locator("#pen-findings .chip").innerText().contains("{1><1}"), "in the source’s order");
        visitor.assertAccessible().screenshot("editor-done-missing");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**#s3");
        assertEquals(
                "DRAFT",
                EditorWork.caller("translator.lanpud")
                        .get("/api/v1/adaptations/editor-round.lanpud.es/segments/s2")
                        .expect(200)
                        .object()
                        .get("state")
                        .getAsString());

        page.keyboard().type("Pasen.");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**#s1");
        assertTrue(remark(page).contains("principio"), "round to what was passed over");
        page.keyboard().type("Té");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**#s2");
        editor.write("El té está {1>caliente<1}.");
        page.keyboard().press("Control+Enter");
        assertTrue(remark(page).contains("Todo está hecho"), remark(page));
        assertEquals(1, page.locator("[data-remark] a[href*='#steps']").count());
        editor.waitUntilSaved();
    }

    @Test
    void escapeLeadsBackToTheTextFromEverywhere() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, ID, "s3");
        Page page = visitor.page();
        for (String key : List.of("h", "c", "p", "/")) {
            editor.toTheBar();
            page.keyboard().press(key);
            page.waitForTimeout(500);
            assertFalse(editor.isWriting(), key);
            page.keyboard().press("Escape");
            assertTrue(editor.isWriting(), key);
        }
        editor.toTheBar();
        page.keyboard().press("p");
        editor.toTheBar();
        page.keyboard().press("c");
        page.locator("#comment-text").fill("¿Así?");
        page.keyboard().press("Control+Enter");
        page.locator(".talk").waitFor();
        page.keyboard().press("Escape");
        assertTrue(editor.isWriting(), "after a comment");
        editor.toTheBar();
        page.keyboard().press("b");
        assertTrue(editor.isWriting(), "marks keep the focus");
        editor.toTheBar();
        page.keyboard().press("t");
        assertTrue(remark(page).contains("glosario"));
        assertEquals(0, page.locator("[data-remark] use[href$='#i-cut']").count(), "the sign of the line is its own");
        assertTrue(
                page.locator("[data-status]").innerText().contains("uardado"), "what becomes of the text is in sight");
    }

    @Test
    void theSourceTakesThePlaceOfTheTextAndUndoBringsItBack() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.lanpud"), ID, "s3");
        Page page = editor.visitor().page();
        editor.write("Un texto mío");
        editor.toTheBar();
        page.keyboard().press("s");
        assertEquals("Come in.", editor.field().inputValue());
        page.keyboard().press("Control+z");
        assertEquals("Un texto mío", editor.field().inputValue());
        editor.waitUntilSaved();
    }

    @Test
    void aCodeIsOneThingForCaretSelectionAndDeletion() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.lanpud"), ID, "s2");
        Page page = editor.visitor().page();
        editor.write("Té {1>muy<1} caliente");
        select(editor, 3, 3);
        page.keyboard().press("ArrowRight");
        assertEquals(6, caret(editor));
        page.keyboard().press("ArrowLeft");
        assertEquals(3, caret(editor));
        page.keyboard().press("Shift+ArrowRight");
        assertEquals(6, caret(editor));
        select(editor, 6, 6);
        page.keyboard().press("Backspace");
        assertEquals("Té muy<1} caliente", editor.field().inputValue());
        page.keyboard().press("Control+z");
        assertEquals("Té {1>muy<1} caliente", editor.field().inputValue());
        select(editor, 3, 3);
        page.keyboard().press("Delete");
        assertEquals("Té muy<1} caliente", editor.field().inputValue());
        page.keyboard().press("Control+z");
        select(editor, 4, 4);
        page.keyboard().type("x");
        assertFalse(editor.field().inputValue().contains("{x"), "nothing is written into a code");
        editor.write("Té {1>muy<1} caliente");
        editor.waitUntilSaved();
    }

    @Test
    void pastedSpacesComeInAsOneReadsThem() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.lanpud"), ID, "s4");
        editor.write("");
        editor.paste("segunda\tlínea\u200b y\u00a0\u00a0 más\u00a0: «\u00a0\u00a0té\u00a0»", "");
        assertEquals(
                "segunda línea y más\u00a0: «\u00a0té\u00a0»", editor.field().inputValue());
        editor.waitUntilSaved();
    }

    @Test
    void offLineNothingIsAssertedAndBackOnLineItIsAskedAgain() {
        Visitor visitor = signedIn("translator.nanpud");
        EditorScreen editor = EditorScreen.open(visitor, "running-a-peer-led-workshop.nanpud.es", "s8");
        Page page = visitor.page();
        Locator base = page.locator("[data-side='base'] [data-body]");
        page.locator("[data-side='base'] .serif").waitFor();
        visitor.context().setOffline(true);
        page.keyboard().press("Alt+ArrowDown");
        page.locator("[data-side='base'] :text('Not known')").waitFor();
        visitor.context().setOffline(false);
        page.locator("[data-side='base'] .serif").waitFor();
        assertTrue(base.innerText().contains("LANPUD"), base.innerText());
        assertTrue(editor.isWriting());
        visitor.forgetComplaints();
    }

    @Test
    void aLocalChangeIsChosenNotGiven() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, ID, "s4");
        Page page = visitor.page();
        editor.toTheBar();
        page.keyboard().press("o");
        editor.localChange().waitFor();
        assertEquals("", page.locator("#local-code").inputValue());
        assertEquals("", page.locator("#local-reason").inputValue());
        page.locator("#local-note").fill("Aquí no hay té.");
        page.keyboard().press("Control+Enter");
        page.locator("form.local [role='alert'] p").nth(1).waitFor();
        assertEquals("true", page.locator("#local-code").getAttribute("aria-invalid"));
        visitor.assertAccessible().screenshot("editor-change-asked");
        page.keyboard().press("Escape");
    }

    @Test
    void whatIsNeededMostIsInSightOnATelephoneAndEnlarged() {
        for (Look look : List.of(
                Look.DESK.narrow(),
                new Look("en", 320, 256, false),
                Look.DESK.narrow().in("ar"))) {
            Visitor visitor = signedIn("translator.lanpud", look);
            EditorScreen editor = EditorScreen.open(visitor, ID, "s3");
            Page page = visitor.page();
            editor.field().focus();
            for (String place : List.of("[data-status]", ".strip .done", ".strip [data-do='more']")) {
                assertEquals(
                        true,
                        page.evaluate(
                                "place => { const b = document.querySelector(place).getBoundingClientRect();"
                                        + " return b.width > 0 && b.top >= 0 && b.bottom <= innerHeight && b.right <= innerWidth && b.left >= 0; }",
                                place),
                        place + " in sight");
            }
            visitor.assertNoSidewaysScrolling().screenshot("editor-bar-" + look.language() + look.width());
            page.locator(".strip [data-do='more']").click();
            page.locator("dialog.more[open]").waitFor();
            visitor.assertAccessible()
                    .assertNoSidewaysScrolling()
                    .screenshot("editor-more-" + look.language() + look.width());
            page.locator("dialog.more [data-do='after']").click();
            page.waitForURL("**#s4");
        }
    }
}
