package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An evening's work in the editor: by keyboard, in Arabic, on a telephone, with others. */
class WritingJourney extends Journey {

    private static final String TEXT =
            "# Opening hours\n\nWhere and **when** we meet. See [our list](https://example.org/list).\n\n"
                    + "| Day | Hours |\n|---|---|\n| Monday | 10 to 12 |\n\nThat is all.\n";

    @BeforeEach
    void aWorkWithCodesAndATable() {
        EditorWork.open("editor-hours", TEXT, "lanpud", "es");
        EditorWork.open("editor-hours", TEXT, "menanpud", "ar");
        EditorWork.open("editor-keyboard", "# Tea\n\nTea is **hot**.\n\nCome in.\n", "lanpud", "es");
    }

    @Test
    void nothingButTheKeyboardFromSignInToSubmit() {
        Visitor visitor = anybody();
        Page page = visitor.page();
        visitor.open("/en/sign-in?to=/adaptation/editor?id=editor-keyboard.lanpud.es");
        tabTo(page, "input[name='login']");
        page.keyboard().type("translator.lanpud");
        tabTo(page, "input[type='password']");
        page.keyboard().type(PortalProcess.shared().demoPassword());
        page.keyboard().press("Enter");
        EditorScreen editor = EditorScreen.on(visitor);

        for (String sentence : new String[] {"Té", "", "Pasen."}) {
            Keyboard keyboard = page.keyboard();
            assertTrue(editor.isWriting(), "the focus is in the text");
            if (sentence.isEmpty()) {
                keyboard.type("El té está ");
                keyboard.press("Escape");
                keyboard.press("1");
                keyboard.type("caliente");
                keyboard.press("Escape");
                keyboard.press("2");
                keyboard.type(".");
                assertEquals("El té está {1>caliente<1}.", editor.field().inputValue());
            } else {
                keyboard.type(sentence);
            }
            keyboard.press("Control+Enter");
            page.waitForTimeout(300);
        }
        editor.waitUntilSaved();
        page.waitForCondition(() -> page.locator("[data-progress]").innerText().startsWith("3 "));
        visitor.screenshot("editor-keyboard");
        tabTo(page, "header a[href*='#steps']");
        page.keyboard().press("Enter");
        page.waitForURL("**/adaptation/overview**");
        tabTo(page, "[id$='go']");
        page.keyboard().press("Enter");
        page.locator("text=Ahora está en revisión").first().waitFor();
    }

    /** Presses Tab until the focus is there; nothing on the way keeps it. */
    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 80; presses++) {
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    @Test
    void whatComesFromWordComesInClean() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.lanpud"), "editor-hours.lanpud.es", "s4");
        editor.paste(
                "Lunes\u00ad y\r\nmartes\u000b \ufeffsiempre",
                "<html><body lang=ES><p class=MsoNormal><b>Lunes</b> y<o:p></o:p></p></body></html>");

        assertEquals("Lunes y martes siempre", editor.field().inputValue());
        editor.waitUntilSaved();
    }

    @Test
    void codesAreDraggedAndFaultsShowAtOnce() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.lanpud"), "editor-hours.lanpud.es", "s2");
        editor.write("Dónde nos vemos {1>");
        assertTrue(editor.findings().contains("Falta el código 1"), editor.findings());
        // What the server finds comes with the save and moves the chips down.
        editor.waitUntilSaved();
        Page page = editor.visitor().page();
        page.waitForCondition(() -> {
            page.locator(".strip .chip:has-text('<1}')").dragTo(editor.field());
            return editor.field().inputValue().contains("<1}");
        });
        editor.write("{1>Cuándo<1} {1>y dónde<1} nos vemos");
        assertTrue(editor.findings().contains("más veces"), editor.findings());
        editor.write("<1}Cuándo{1> nos vemos");
        assertTrue(editor.findings().contains("cruzan"), editor.findings());
        editor.write("{1>Cuándo<1} y dónde nos vemos");
        assertEquals("", editor.findings());
        editor.waitUntilSaved();
    }

    @Test
    void arabicWithCodesNumbersAndMarks() {
        Visitor visitor = signedIn("translator.menanpud", Look.DESK.in("ar"));
        EditorScreen editor = EditorScreen.open(visitor, "editor-hours.menanpud.ar", "s3");
        Page page = visitor.page();
        editor.field().focus();
        page.keyboard().type("انظر ");
        page.keyboard().press("Escape");
        page.keyboard().press("1");
        page.keyboard().type("قائمتنا");
        page.keyboard().press("Escape");
        page.keyboard().press("2");
        page.keyboard().type(" (https://example.org/list) من 10 إلى 12.");
        assertEquals(
                "انظر {1>قائمتنا<1} (https://example.org/list) من 10 إلى 12.",
                editor.field().inputValue());
        assertEquals("rtl", page.evaluate("getComputedStyle(document.getElementById('pen')).direction"));
        page.keyboard().press("Escape");
        page.keyboard().press("b");
        page.locator(".strip [data-put='\u200f']").click();
        assertTrue(editor.field().inputValue().contains("\u200f"));
        assertEquals("RLM", page.locator(".mirror .unseen-mark").getAttribute("data-name"));
        editor.waitUntilSaved();
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("editor-arabic-codes");
    }

    @Test
    void aTableStandsAsATableAndThePageBesideIt() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, "editor-hours.lanpud.es", "s1");
        Page page = visitor.page();
        assertEquals(2, page.locator("#pages li.row").count());
        double day = page.locator("li.row .src").nth(0).boundingBox().y;
        double hours = page.locator("li.row .src").nth(1).boundingBox().y;
        assertEquals(day, hours, 1, "cells of one row stand side by side");

        editor.field().focus();
        page.keyboard().press("Escape");
        page.keyboard().press("p");
        page.locator("#preview table").waitFor();
        editor.write("Horario vivo");
        page.locator("#preview h3:has-text('Horario vivo')").waitFor();
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("editor-preview");
    }

    @Test
    void wordsAreReplacedAfterALookAndPutBack() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, "editor-hours.lanpud.es", "s8");
        Page page = visitor.page();
        editor.write("Esto es toditito.");
        editor.waitUntilSaved();
        page.locator(".seek summary").click();
        page.locator("#sift [name='q']").fill("todi(tito)");
        page.locator("#sift [name='re']").check();
        page.locator("#seek-with").fill("$1 todo");
        page.locator("#sift [name='look']").click();
        page.locator(".swaps del").waitFor();
        visitor.assertAccessible().screenshot("editor-replace");
        page.locator(".swaps .btn.main").click();
        page.waitForCondition(() -> editor.field().inputValue().equals("Esto es tito todo."));
        page.locator(".swaps .btn").first().click();
        page.waitForCondition(() -> editor.field().inputValue().equals("Esto es toditito."));
    }

    @Test
    void aQuestionIsAskedAndSettledAndOthersAreSeen() {
        EditorScreen asking = EditorScreen.open(signedIn("translator.lanpud"), "editor-hours.lanpud.es", "s5");
        asking.visitor().page().keyboard().press("Escape");
        asking.visitor().page().keyboard().press("c");
        asking.visitor().page().locator("#comment-text").fill("@revisión lunes o Lunes?");
        asking.visitor().page().keyboard().press("Control+Enter");
        asking.visitor().page().locator(".talk b:has-text('@revisión')").waitFor();

        Visitor reviewer = signedIn("reviewer.lanpud");
        EditorScreen answering = EditorScreen.open(reviewer, "editor-hours.lanpud.es", "s5");
        reviewer.page().locator("#present:not([hidden])").waitFor();
        reviewer.page().locator(".psg.on .here").waitFor();
        assertFalse(answering.field().getAttribute("readonly") != null, "nobody is held up");
        reviewer.page().locator("#sift [name='more']").selectOption("ASKED");
        reviewer.page()
                .waitForCondition(() ->
                        reviewer.page().locator("[data-found]").innerText().startsWith("1 "));
        reviewer.page().locator("[data-side='comments'] summary").first().click();
        reviewer.page().locator(".talk button").click();
        reviewer.page().locator(".settled").waitFor();
        reviewer.assertAccessible().screenshot("editor-comments");
    }

    @Test
    void aKeyThatCollidesIsChosenAnewAndStaysChosen() {
        Visitor visitor = signedIn("countryreader.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, "editor-hours.lanpud.es", "s1");
        Page page = visitor.page();
        page.locator("[data-do='sheet']").click();
        page.locator("dialog [data-name='history']").click();
        page.keyboard().press("r");
        page.locator("dialog [role='status']:has-text('otra cosa')").waitFor();
        page.keyboard().press("j");
        page.locator("dialog [role='status']:has-text('cuenta')").waitFor();
        visitor.assertAccessible().screenshot("editor-keys");
        page.keyboard().press("Escape");
        editor.reload();
        editor.toTheBar();
        page.keyboard().press("j");
        page.locator("details[data-side='history'][open]").waitFor();
    }

    @Test
    void aTelephoneHasEverythingInOnePane() {
        Visitor visitor = signedIn("translator.lanpud", Look.DESK.narrow().inTheDark());
        EditorScreen editor = EditorScreen.open(visitor, "editor-hours.lanpud.es", "s6");
        editor.write("Lunes");
        editor.visitor().page().locator(".strip .done").click();
        editor.waitUntilSaved();
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("editor-telephone");
        visitor.page().locator("[data-do='preview']").click();
        visitor.page().locator("#preview td:has-text('Lunes')").waitFor();
        visitor.assertNoSidewaysScrolling().screenshot("editor-telephone-preview");
    }

    @Test
    void enlargedFourTimesNothingCoversTheText() {
        Visitor visitor = signedIn("translator.lanpud", new Look("en", 320, 256, false));
        EditorScreen editor = EditorScreen.open(visitor, "editor-hours.lanpud.es", "s8");
        editor.field().scrollIntoViewIfNeeded();
        Object onTop = visitor.page()
                .evaluate("() => { const b = document.getElementById('pen').getBoundingClientRect();"
                        + " return document.elementFromPoint(b.x + b.width / 2, b.y + b.height / 2).id; }");
        assertEquals("pen", onTop);
        visitor.assertNoSidewaysScrolling().screenshot("editor-enlarged");
    }
}
