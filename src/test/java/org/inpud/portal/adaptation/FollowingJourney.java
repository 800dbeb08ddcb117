package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Line;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A second edition comes in: looked at, followed, reported, undone, followed again, and the editor shows what changed. */
class FollowingJourney extends Journey {

    private static final String FIRST = """
            # Sharing a kitchen

            We cook once a week. Bring what you have, and wash your hands first.

            A meal costs 2 USD for each person.

            Ask the group before you invite somebody.
            """;

    private static final String SECOND = """
            # Sharing a kitchen

            A meal costs 3 USD for each person.

            We cook once a week. Bring what you have, and wash your hands first.

            Leave the kitchen as you found it, whoever comes next.
            """;

    private final PortalProcess process = PortalProcess.shared();
    private final Line line = new Line(RestCaller.at(process.address()), process.demoPassword());

    @Test
    void aNewerEditionIsLookedAtFollowedUndoneAndFollowedAgain() {
        String id = rendered();
        String key = id.substring(0, id.indexOf('.'));
        Visitor translator = signedIn("translator.lanpud");

        translator.open("/publication/compare?key=" + key + "&from=1&to=2");
        assertTrue(translator.page().locator("main").innerText().contains("1 oración cambiada, 1 nueva, 1 quitada"));
        assertTrue(translator.page().locator("main").innerText().contains("movida"));
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("compare-moved");

        translator.open("/adaptation/overview?id=" + id);
        translator.page().locator("#lineage a.main").click();
        translator.page().waitForURL("**/adaptation/follow?id=*&edition=2");
        assertTrue(text(translator).contains("1 oración cambiada: su texto queda y hay que mirarlo de nuevo"));
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("follow-preview");
        translator.page().locator("[id$='do:follow']").click();
        translator.page().waitForURL("**/adaptation/follow?id=*&number=1");
        assertTrue(text(translator).contains("Ahora sigue la edición 2."));
        assertTrue(text(translator).contains("Archivada"));
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("follow-report");

        translator.page().locator("[id$='do:undo']").click();
        translator.page().waitForURL("**/adaptation/overview?id=*");
        assertTrue(text(translator).contains("Deshecho: todo está como antes."));
        translator.open("/adaptation/follow?id=" + id + "&edition=2");
        translator.page().locator("[id$='do:follow']").click();
        translator.page().waitForURL("**/adaptation/follow?id=*&number=2");
        translator.open("/adaptation/follow?id=" + id + "&edition=2");
        translator.page().waitForURL("**/adaptation/follow?id=*&number=2");

        JsonObject segment = line.segments("translator.lanpud", id).stream()
                .filter(one -> "ATTENTION".equals(one.get("state").getAsString()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "A meal costs 2 USD for each person.",
                segment.get("previousSource").getAsString());
        assertEquals(
                "A meal costs 3 USD for each person.", segment.get("source").getAsString());
        translator.open("/adaptation/follow?id=" + id + "&number=1");
        translator.assertAccessible();
    }

    @Test
    void whatStillHoldsIsKeptByOneKey() {
        String id = rendered();
        String key = id.substring(0, id.indexOf('.'));
        line.as("translator.lanpud")
                .post("/api/v1/adaptations/" + id + "/follow", "{\"edition\":2}")
                .expect(200);
        Visitor translator = signedIn("translator.lanpud");
        EditorScreen editor = EditorScreen.open(translator, id + "&show=CHANGED", "s1");
        Page page = translator.page();
        page.waitForCondition(() -> page.locator("[data-found]").innerText().startsWith("1 "));
        String shown = page.locator(".seg.on .src").innerText();
        assertTrue(shown.contains("2") && shown.contains("3"), "both sources: " + shown);
        assertTrue(page.locator(".seg.on .src ins").count() > 0, shown);
        assertEquals("Es: A meal costs 2 USD for each person.", editor.field().inputValue());
        translator.assertAccessible().screenshot("editor-source-changed");
        editor.toTheBar();
        page.keyboard().press("y");
        page.waitForCondition(() -> editor.isKept());
        JsonObject kept = line.segments("translator.lanpud", id).stream()
                .filter(one -> one.get("source").getAsString().contains("3 USD"))
                .findFirst()
                .orElseThrow();
        assertEquals("RENDERED", kept.get("state").getAsString(), key);
        assertEquals(
                "Es: A meal costs 2 USD for each person.", kept.get("target").getAsString());
    }

    @Test
    void thePagesReadFromTheRightInArabicAndOnANarrowScreen() {
        String id = rendered();
        for (Look look :
                new Look[] {Look.DESK.in("ar"), Look.DESK.in("ar").narrow().inTheDark(), Look.DESK.narrow()}) {
            Visitor coordinator = signedIn("coordinator.lanpud", look);
            coordinator.open("/adaptation/follow?id=" + id + "&edition=2");
            coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("follow-preview");
        }
    }

    private static String text(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }

    private String rendered() {
        String key = "kitchen-" + UUID.randomUUID();
        line.register(key, "Sharing a kitchen", "en");
        line.importEdition(key, "kitchen.md", FIRST.getBytes(StandardCharsets.UTF_8));
        String id = line.open(key, "lanpud", "es");
        line.step("translator.lanpud", id, "START").expect(200);
        line.renderAll("translator.lanpud", id, source -> "Es: " + source);
        line.importEdition(key, "kitchen.md", SECOND.getBytes(StandardCharsets.UTF_8));
        return id;
    }
}
