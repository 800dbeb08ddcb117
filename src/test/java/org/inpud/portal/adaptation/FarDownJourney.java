package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inpud.portal.support.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text of several windows: what is done far down leaves the person there. */
class FarDownJourney extends Journey {

    private static final String ADAPTATION = "editor-long.lanpud.es";

    @BeforeEach
    void aTextOfSeveralWindows() {
        String text = IntStream.rangeClosed(1, 250)
                .mapToObj(number -> "Cup number " + number + " is for tea.")
                .collect(Collectors.joining("\n\n"));
        EditorWork.open("editor-long", text, "lanpud", "es");
    }

    @Test
    void aLocalChangeFarDownDoesNotLeadToTheTop() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.lanpud"), ADAPTATION, "s180");
        Page page = editor.visitor().page();
        page.keyboard().press("Escape");
        page.keyboard().press("r");
        page.locator("#local-text").fill("La taza 180 es para el mate.");
        page.locator("#local-code").selectOption("LEX");
        page.locator("#local-reason").selectOption("ACCEPTABILITY");
        page.locator("#local-note").fill("Aquí se toma mate.");
        page.keyboard().press("Control+Enter");
        page.locator(".psg.on [data-withdraw]").waitFor();
        assertTrue(page.locator(".psg.on").innerText().contains("Cup number 180 "));
        page.waitForCondition(() -> editor.field().inputValue().equals("La taza 180 es para el mate."));
        assertTrue(editor.isWriting(), "the text that stands instead is in work");
    }

    @Test
    void whatIsSoughtIsMarkedInBothTexts() {
        EditorScreen editor = EditorScreen.open(signedIn("translator.lanpud"), ADAPTATION, "s120");
        Page page = editor.visitor().page();
        editor.write("Taza 120");
        editor.waitUntilSaved();
        page.locator("#sift [name='q']").fill("120");
        page.waitForCondition(
                () -> page.evaluate("CSS.highlights.get('sought')?.size ?? 0").equals(2));
        page.locator("#sift [name='q']").fill("");
        page.waitForCondition(
                () -> page.evaluate("CSS.highlights.has('sought')").equals(false));
    }
}
