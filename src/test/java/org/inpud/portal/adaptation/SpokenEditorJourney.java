package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor for who hears it, enlarges it, or can't bear motion: read from the browser's own accessibility tree. */
class SpokenEditorJourney extends Journey {

    private static final String ID = "editor-spoken.lanpud.es";
    private static final Set<String> OPERATED =
            Set.of("button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "DisclosureTriangle");

    @BeforeEach
    void aWorkWithACodeAndAList() {
        EditorWork.open(
                "editor-spoken",
                "# Tea\n\nTea is **hot**. Drink slowly.\n\n- A cup\n- A spoon\n\n| Day | Hours |\n|---|---|\n| Monday | 10 |\n",
                "lanpud",
                "es");
    }

    /** What a screen reader is given, node by node. */
    private static List<JsonObject> tree(Page page) {
        JsonObject all = page.context().newCDPSession(page).send("Accessibility.getFullAXTree");
        return StreamSupport.stream(all.getAsJsonArray("nodes").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(node -> !node.get("ignored").getAsBoolean())
                .toList();
    }

    private static String part(JsonObject node, String name) {
        return node.has(name) && node.getAsJsonObject(name).has("value")
                ? node.getAsJsonObject(name).get("value").getAsString()
                : "";
    }

    private static String property(JsonObject node, String name) {
        for (JsonElement property : node.getAsJsonArray("properties")) {
            if (name.equals(property.getAsJsonObject().get("name").getAsString())) {
                return property.getAsJsonObject()
                        .getAsJsonObject("value")
                        .get("value")
                        .getAsString();
            }
        }
        return "";
    }

    /** What is said of the element that has the focus: role, name, description. */
    private static String heard(Page page) {
        page.waitForTimeout(250);
        return tree(page).stream()
                .filter(node -> node.has("properties") && "true".equals(property(node, "focused")))
                .filter(node -> !"RootWebArea".equals(part(node, "role")))
                .map(node -> part(node, "role") + ": " + part(node, "name") + " | " + part(node, "description")
                        + ("true".equals(property(node, "invalid")) ? " | invalid" : ""))
                .findFirst()
                .orElse("nothing");
    }

    private static void assertHeard(Page page, String... parts) {
        String heard = heard(page);
        for (String part : parts) {
            assertTrue(heard.contains(part), "“" + part + "” is not in: " + heard);
        }
    }

    @Test
    void everyKeySaysWhereItLed() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, ID, "s1");
        Page page = visitor.page();
        assertHeard(page, "textbox: Español, título, oración 1 de 1, vacía", "Tea");

        page.keyboard().type("Té");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**#s2");
        assertHeard(page, "textbox: Español, párrafo, oración 1 de 2", "Tea is", "hot");
        editor.waitUntilSaved();
        assertTrue(page.locator("[role='status'][data-voice]").innerText().contains("Guardado"));

        page.keyboard().type("El té");
        page.waitForTimeout(200);
        assertHeard(page, "Falta el código 1", "invalid");
        page.keyboard().press("Escape");
        assertHeard(page, "button: Reemplazar");
        page.keyboard().press("ArrowRight");
        assertHeard(page, "button: Omitir");
        page.keyboard().press("Escape");
        assertHeard(page, "textbox: Español");

        page.keyboard().press("Alt+ArrowDown");
        assertHeard(page, "oración 2 de 2", "Drink slowly.");
        page.keyboard().press("Alt+ArrowDown");
        assertHeard(page, "elemento de lista", "A cup");
        page.keyboard().press("Alt+ArrowUp");
        assertHeard(page, "Drink slowly.");
        for (String key : List.of("g", "?")) {
            editor.toTheBar();
            page.keyboard().press(key);
            page.locator("dialog[open]").waitFor();
            String inside = heard(page);
            assertTrue(!inside.contains("Drink slowly."), key + " leads into the dialogue: " + inside);
            page.keyboard().press("Escape");
            assertHeard(page, "Drink slowly.");
        }
        editor.toTheBar();
        page.keyboard().press("o");
        assertHeard(page, "combobox: Tipo");
        page.keyboard().press("Escape");
        assertHeard(page, "Drink slowly.");
        editor.toTheBar();
        page.keyboard().press("/");
        assertHeard(page, "searchbox: Buscar");
    }

    @Test
    void everythingThatCanBeOperatedHasANameAndNewsAreSpoken() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(visitor, ID, "s4");
        Page page = visitor.page();
        List<String> nameless = tree(page).stream()
                .filter(node -> OPERATED.contains(part(node, "role")))
                .filter(node -> part(node, "name").isBlank())
                .map(JsonObject::toString)
                .toList();
        assertEquals(List.of(), nameless);
        List<String> rows = tree(page).stream()
                .map(node -> part(node, "name"))
                .filter(name -> name.startsWith("Fila "))
                .toList();
        assertEquals(List.of("Fila 1 de la tabla", "Fila 2 de la tabla"), rows);

        visitor.context().setOffline(true);
        editor.write("Una taza");
        editor.waitUntilTheLineIsDown();
        assertTrue(
                tree(page).stream().anyMatch(node -> "alert".equals(part(node, "role"))),
                "that the line is down is an alert");
        assertTrue(page.locator("[data-voice]").innerText().contains("1"));
        visitor.context().setOffline(false);
        editor.waitUntilSaved();
        visitor.forgetComplaints();
    }

    @Test
    void theFocusIsNeverLostNorTrapped() {
        Visitor visitor = signedIn("translator.lanpud");
        EditorScreen.open(visitor, ID, "s2");
        Page page = visitor.page();
        List<String> seen = new ArrayList<>();
        for (int presses = 0; presses < 120 && !seen.contains("around"); presses++) {
            page.keyboard().press("Tab");
            String at = (String)
                    page.evaluate(
                            "() => document.activeElement === document.body ? 'around'"
                                    + " : document.activeElement.tagName + (document.activeElement.id || document.activeElement.innerText)");
            seen.add(at);
        }
        assertTrue(seen.contains("around"), "Tab leaves the page at its end: " + seen);
        page.locator("#pen").focus();
        for (String key : List.of("Control+Enter", "Alt+ArrowUp", "Alt+ArrowDown", "Escape", "Escape")) {
            page.keyboard().press(key);
            page.waitForTimeout(200);
            assertTrue(
                    Boolean.TRUE.equals(page.evaluate(
                            "() => document.activeElement !== document.body && document.activeElement.isConnected")),
                    key);
        }
    }

    @Test
    void atFourHundredPercentAndWithoutMotionOneWritesOn() {
        Visitor visitor = signedIn("translator.lanpud", new Look("en", 320, 256, false));
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        EditorScreen editor = EditorScreen.open(visitor, ID, "s4");
        for (String text : List.of("Una taza", "Una cuchara")) {
            editor.field().focus();
            page.keyboard().insertText(text);
            assertInSight(page);
            page.keyboard().press("Control+Enter");
            page.waitForTimeout(400);
            visitor.assertNoSidewaysScrolling();
        }
        editor.waitUntilSaved();
        assertEquals(
                0,
                ((Number) page.evaluate("() => document.getAnimations()"
                                + ".filter(one => one.effect.getComputedTiming().duration > 1).length"))
                        .intValue(),
                "nothing moves");
        editor.toTheBar();
        page.keyboard().press("o");
        editor.localChange().waitFor();
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("editor-enlarged-change");
        page.keyboard().press("Escape");
        assertInSight(page);
    }

    private static void assertInSight(Page page) {
        page.waitForTimeout(150);
        assertEquals(
                "pen",
                page.evaluate("() => { const b = document.getElementById('pen').getBoundingClientRect();"
                        + " const y = Math.min(b.bottom, innerHeight) - 4;"
                        + " return document.elementFromPoint(b.x + b.width / 2, Math.max(b.y + 4, y)).id; }"));
    }
}
