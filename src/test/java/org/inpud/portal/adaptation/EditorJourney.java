package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Translators write, and nothing that they write is lost. Each journey has a sentence of its own. */
class EditorJourney extends Journey {

    private static final String FRENCH = "running-a-peer-led-workshop.africanpud.fr";
    private static final String ARABIC = "running-a-peer-led-workshop.menanpud.ar";

    @Test
    void whatIsTypedIsSavedAfterAPause() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.africanpud"), FRENCH, "s50");

        editor.write("Une phrase écrite le soir");
        editor.waitUntilSaved();
        editor.reload();

        assertEquals("Une phrase écrite le soir", editor.field().inputValue());
    }

    @Test
    void doneByKeyGoesToTheNextOpenSentence() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.africanpud"), FRENCH, "s52");

        editor.write("Cette phrase est faite.");
        editor.visitor().page().keyboard().press("Control+Enter");
        editor.visitor().page().waitForCondition(() -> !editor.sentence().equals("s52"));
        editor.waitUntilSaved();

        assertFalse(editor.sentence().isEmpty());
    }

    @Test
    void twoPeopleOnOneSentenceSeeBothTextsAndChoose() {
        EditorScreen first = EditorScreen.open(signedIn("translator.africanpud"), FRENCH, "s54");
        EditorScreen second = EditorScreen.open(signedIn("reviewer.africanpud"), FRENCH, "s54");

        first.write("Le texte de la première personne");
        first.waitUntilSaved();
        second.write("Le texte de la seconde personne");
        second.conflict().waitFor();

        String both = second.conflict().innerText();
        assertTrue(both.contains("première"), both);
        assertTrue(both.contains("seconde"), both);
        second.visitor().assertAccessible().screenshot("editor-conflict");
        second.conflict().locator(".ver button").last().click();
        second.waitUntilSaved();
        second.visitor().forgetComplaints();
        first.reload();
        assertEquals("Le texte de la seconde personne", first.field().inputValue());
    }

    @Test
    void aLineThatIsDownKeepsTheTextAndSendsItWhenItIsBack() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.africanpud"), FRENCH, "s56");

        editor.visitor().context().setOffline(true);
        editor.write("Écrit sans connexion");
        editor.waitUntilTheLineIsDown();
        editor.visitor().screenshot("editor-line-down");
        editor.visitor().context().setOffline(false);
        editor.waitUntilSaved();
        editor.visitor().forgetComplaints();
        editor.reload();

        assertEquals("Écrit sans connexion", editor.field().inputValue());
    }

    @Test
    void anExpiredSignInIsRenewedInPlaceAndTheSaveGoesThrough() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.africanpud"), FRENCH, "s58");

        editor.visitor().context().clearCookies();
        editor.write("Écrit après la fin de la session");
        editor.signInAgain().waitFor();
        editor.visitor().screenshot("editor-sign-in-again");
        editor.signInAgain().locator("input[name='login']").fill("translator.africanpud");
        editor.signInAgain()
                .locator("input[type='password']")
                .fill(PortalProcess.shared().demoPassword());
        editor.signInAgain().locator("button").click();
        editor.waitUntilSaved();
        editor.visitor().forgetComplaints();
        editor.reload();

        assertEquals("Écrit après la fin de la session", editor.field().inputValue());
    }

    @Test
    void twoKeysOpenALocalChangeAndEscapeLeadsBack() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.africanpud"), FRENCH, "s60");

        editor.field().focus();
        editor.visitor().page().keyboard().press("Escape");
        editor.visitor().page().keyboard().press("o");
        editor.localChange().waitFor();
        assertTrue(editor.localChange().locator("input[value='OMIT']").isChecked());
        editor.visitor().assertAccessible().screenshot("editor-local-change");
        editor.visitor().page().keyboard().press("Escape");
        assertEquals(0, editor.localChange().count());
    }

    @Test
    void aNarrowScreenShowsOnePane() {
        Visitor visitor = signedIn("translator.africanpud", Look.DESK.in("fr").narrow());
        EditorScreen.open(visitor, FRENCH, "s40");

        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("editor");
    }

    @Test
    void anArabicEditorIsAccessibleAndReadsFromTheRight() {
        Visitor visitor = signedIn("reviewer.menanpud", Look.DESK.in("ar"));
        EditorScreen editor = EditorScreen.open(visitor, ARABIC, "s5");

        assertEquals("rtl", editor.field().getAttribute("dir"));
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("editor");
    }
}
