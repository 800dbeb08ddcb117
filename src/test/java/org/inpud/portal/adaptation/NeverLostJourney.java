package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Lines break, tabs crash, sign-ins end, two tabs meet: what was typed is there afterwards. */
class NeverLostJourney extends Journey {

    private static final String FRENCH = "running-a-peer-led-workshop.africanpud.fr";

    @Test
    void aTabThatDiesOffLineGivesItsTextBackWhenItReturns() {
        Visitor visitor = signedIn("translator.africanpud");
        EditorScreen editor = EditorScreen.open(visitor, FRENCH, "s61");
        AtomicBoolean isDown = new AtomicBoolean(true);
        // The line breaks for saves alone, so that the page itself can come back while they still wait.
        visitor.page().route("**/api/v1/adaptations/*/segments/s61", route -> lost(route, isDown.get()));

        editor.write("Une phrase confidentielle, écrite dans le train");
        editor.waitUntilTheLineIsDown();
        String held = editor.held();
        assertTrue(held.contains("s61"), held);
        assertFalse(held.contains("confidentielle"), "held in the clear: " + held);
        editor.reload();
        assertEquals(
                "Une phrase confidentielle, écrite dans le train",
                editor.field().inputValue());
        editor.visitor().screenshot("editor-given-back");

        isDown.set(false);
        editor.waitUntilSaved();
        visitor.page().waitForFunction("() => sessionStorage.length === 0");
        visitor.forgetComplaints();
        editor.reload();
        assertEquals(
                "Une phrase confidentielle, écrite dans le train",
                editor.field().inputValue());
    }

    @Test
    void whatATabHeldMeetsWhatWasSavedMeanwhile() {
        Visitor visitor = signedIn("translator.africanpud");
        EditorScreen editor = EditorScreen.open(visitor, FRENCH, "s63");
        AtomicBoolean isDown = new AtomicBoolean(true);
        visitor.page().route("**/api/v1/adaptations/*/segments/s63", route -> lost(route, isDown.get()));
        editor.write("Écrit avant la panne");
        editor.waitUntilTheLineIsDown();

        EditorScreen other = EditorScreen.open(signedIn("reviewer.africanpud"), FRENCH, "s63");
        other.write("Écrit pendant la panne");
        other.waitUntilSaved();

        isDown.set(false);
        editor.reload();
        editor.conflict().waitFor();
        String both = editor.conflict().innerText();
        assertTrue(both.contains("avant") && both.contains("pendant"), both);
        assertFalse(both.contains("onglet"), "it was somebody else: " + both);
        visitor.forgetComplaints();
    }

    @Test
    void aSaveWhoseAnswerIsLostIsNotSavedTwice() {
        Visitor visitor = signedIn("translator.africanpud");
        EditorScreen editor = EditorScreen.open(visitor, FRENCH, "s64");
        AtomicInteger saves = new AtomicInteger();
        visitor.page().route("**/api/v1/adaptations/*/segments/s64", route -> {
            if (saves.getAndIncrement() == 0) {
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });

        editor.write("Une seule fois dans l’historique");
        editor.waitUntilTheLineIsDown();
        editor.waitUntilSaved();

        assertEquals(0, editor.conflict().count());
        assertEquals(1, editor.historyOf("Une seule fois dans l’historique"));
        visitor.forgetComplaints();
    }

    @Test
    void twoTabsOfOnePersonShowBothTexts() {
        Visitor visitor = signedIn("translator.africanpud");
        EditorScreen first = EditorScreen.open(visitor, FRENCH, "s65");
        EditorScreen second = EditorScreen.inAnotherTab(visitor, FRENCH, "s65");

        first.write("Dans le premier onglet");
        first.waitUntilSaved();
        second.write("Dans le second onglet");
        second.conflict().waitFor();

        String both = second.conflict().innerText();
        assertTrue(both.contains("premier") && both.contains("second"), both);
        assertTrue(both.contains("dans un autre onglet"), "nobody else wrote it: " + both);
        assertFalse(both.contains("Quelqu’un"), both);
        second.conflict().locator(".third textarea").fill("Dans les deux onglets");
        second.conflict().locator(".third .btn.main").click();
        second.waitUntilSaved();
        first.reload();
        assertEquals("Dans les deux onglets", first.field().inputValue());
        assertTrue(first.comments().contains("Dans le second onglet"), "the text set aside is kept");
        visitor.forgetComplaints();
    }

    @Test
    void theSignInEndsInTheMiddleOfASentence() {
        Visitor visitor = signedIn("translator.africanpud");
        EditorScreen editor = EditorScreen.open(visitor, FRENCH, "s66");
        editor.write("La première moitié");
        editor.waitUntilSaved();
        visitor.context().clearCookies();

        editor.type(" et la seconde");
        editor.signInAgain().waitFor();
        editor.type(", et ce qui fut écrit encore");
        editor.signInAgain().locator("input[name='login']").fill("translator.africanpud");
        editor.signInAgain()
                .locator("input[type='password']")
                .fill(PortalProcess.shared().demoPassword());
        editor.signInAgain().locator("button").click();
        editor.waitUntilSaved();
        visitor.forgetComplaints();
        editor.reload();

        assertEquals(
                "La première moitié et la seconde, et ce qui fut écrit encore",
                editor.field().inputValue());
    }

    @Test
    void closingThePageWithUnsavedTextAsks() {
        Visitor visitor = signedIn("translator.africanpud");
        EditorScreen editor = EditorScreen.open(visitor, FRENCH, "s59");
        AtomicInteger asked = new AtomicInteger();
        visitor.page().onDialog(dialog -> {
            assertEquals("beforeunload", dialog.type());
            asked.incrementAndGet();
            dialog.dismiss();
        });
        visitor.page().route("**/api/v1/adaptations/*/segments/s59", route -> lost(route, true));
        editor.type("Pas encore enregistré");
        editor.waitUntilTheLineIsDown();

        visitor.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
        for (int wait = 0; wait < 50 && asked.get() == 0; wait++) {
            visitor.page().waitForTimeout(100);
        }
        assertEquals(1, asked.get());
        visitor.forgetComplaints();
    }

    /** A line that is down: nothing of a save reaches the server. */
    private static void lost(Route route, boolean isDown) {
        if (isDown && Map.of("PUT", true).containsKey(route.request().method())) {
            route.abort("internetdisconnected");
        } else {
            route.resume();
        }
    }
}
