package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor waits with what it has to say, keeps what is begun, and shows all of what it shows. */
class PatientEditorJourney extends Journey {

    private static final String ID = "editor-patient.lanpud.es";
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    private static final Locator.WaitForOptions DETACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @BeforeEach
    void aWork() {
        EditorWork.open("editor-patient", "# Tea\n\nTea is **hot**.\n\nCome in.\n\nStay for tea.\n", "lanpud", "es");
        EditorWork.open("editor-quiet", "# Tea\n\nStay for 10 cups of tea.\n\nCome in.\n", "lanpud", "es");
    }

    @Test
    void whatASentenceLacksIsSaidOnceItHasItsEndIsLeftOrIsDone() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.lanpud"), "editor-quiet.lanpud.es", "s2");
        Page page = editor.visitor().page();
        editor.type("Quédate a ");
        editor.waitUntilSaved();
        page.waitForTimeout(300);
        assertEquals("", editor.findings(), "nothing while it is being written");
        editor.type("tomar 15 tazas.");
        editor.waitUntilSaved();
        page.locator("#pen-findings .finding").waitFor();
        assertTrue(editor.findings().contains("15"), "it has its end: the number is another");
        page.keyboard().press("Backspace");
        editor.waitUntilSaved();
        page.locator("#pen-findings:not(:has(.finding))").waitFor(ATTACHED);
        page.keyboard().press("Alt+ArrowDown");
        page.locator("[data-passage='p2'] .finding").first().waitFor();
    }

    @Test
    void thePreviewShowsAllOfTheTextBesideASelectionAndLeadsOutOfIt() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, ID, "s1");
        Page page = visitor.page();
        page.locator("#sift [name='q']").fill("hot");
        page.locator("[data-found]:has-text('1')").waitFor();
        page.locator("header [data-do='preview']").click();
        Locator passages = page.locator("#preview [data-of]");
        page.waitForCondition(() -> passages.count() == 4);
        visitor.assertAccessible().screenshot("editor-preview-selection");
        passages.nth(3).click();
        page.waitForURL("**#s4");
        assertEquals("", page.locator("#sift [name='q']").inputValue(), "the whole text is shown again");
        assertEquals("s4", editor.sentence());
    }

    @Test
    void whatIsBegunInAFormIsThereWhenThePersonComesBackToIt() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.lanpud"), ID, "s3");
        Page page = editor.visitor().page();
        editor.toTheBar();
        page.keyboard().press("c");
        page.locator("#comment-text").fill("¿Se dice así aquí?");
        editor.toTheBar();
        page.keyboard().press("r");
        editor.localChange().waitFor();
        page.locator("#local-note").fill("Aquí se dice de otra manera.");
        page.locator("[data-sentence='s4']").click();
        page.waitForURL("**#s4");
        assertFalse(editor.held().contains("otra manera"), "held in the clear");
        editor.reload();
        page.locator("[data-sentence='s3']").click();
        page.waitForURL("**#s3");
        editor.toTheBar();
        page.keyboard().press("o");
        editor.localChange().waitFor();
        assertEquals("Aquí se dice de otra manera.", page.locator("#local-note").inputValue());
        assertTrue(page.locator("[name='act'][value='OMIT']").isChecked(), "the key pressed last chooses the act");
        page.keyboard().press("Escape");
        editor.toTheBar();
        page.keyboard().press("c");
        page.waitForCondition(() -> page.locator("#comment-text").inputValue().equals("¿Se dice así aquí?"));
        page.keyboard().press("Control+Enter");
        page.locator(".talk").last().waitFor();
        page.waitForCondition(() -> page.locator("#comment-text").inputValue().isEmpty());
    }

    @Test
    void theSheetOfKeysIsInSightAsAWhole() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, ID, "s1");
        Page page = visitor.page();
        editor.toTheBar();
        page.keyboard().press("?");
        page.locator("dialog.keysheet[open]").waitFor();
        assertEquals(4, page.locator(".keysheet h3").count());
        assertEquals(
                true,
                page.evaluate("() => { const sheet = document.querySelector('.keysheet');"
                        + " return sheet.scrollHeight <= sheet.clientHeight + 1; }"),
                "without scrolling");
        visitor.assertAccessible().screenshot("editor-keys");
        page.locator(".keysheet [data-name='next']").click();
        page.keyboard().press("x");
        page.locator(".keysheet kbd:has-text('X')").waitFor();
        assertEquals(3, page.locator(".keysheet dd:not(:has(button))").count(), "those that can't be chosen stay");
        page.locator(".keysheet button:not([data-name], .main)").click();
        page.locator(".keysheet kbd:has-text('X')").waitFor(DETACHED);
    }
}
