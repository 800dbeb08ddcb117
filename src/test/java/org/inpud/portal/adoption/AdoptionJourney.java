package org.inpud.portal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A translation that was finished elsewhere comes in: by keys, on a plain form, and from right to left. */
class AdoptionJourney extends Journey {

    private static final String WORK = "running-a-peer-led-workshop";

    @Test
    void aFinishedTranslationIsLookedAtByKeysAndAdopted() throws Exception {
        Visitor visitor = signedIn("coordinator.lanpud");
        Page page = visitor.page();
        bring(visitor, "es", "cl", translation("es"));
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("adoption-doubtful");

        visitor.open("/adoption/pairs?id=" + WORK + ".lanpud.es.cl&show=ALL");
        visitor.assertAccessible().screenshot("adoption-all");
        Locator first = page.locator("#pairs > li").first();
        String id = first.getAttribute("id");
        first.focus();
        page.keyboard().press("m");
        page.waitForCondition(() -> count(page, id, 0) == 2);
        page.keyboard().press("s");
        page.waitForCondition(() -> count(page, id, 0) == 1);
        page.keyboard().press("]");
        page.waitForCondition(() -> count(page, id, 1) == 0);
        assertEquals(id, page.evaluate("document.activeElement.id"));
        page.locator("#pairs > li").nth(1).focus();
        page.keyboard().press("[");
        page.waitForCondition(() -> count(page, id, 1) == 1);
        page.locator("#" + id).focus();
        page.keyboard().press("Enter");
        page.locator("#" + id + " .is.good").first().waitFor();

        page.locator("#doubtful").selectOption("ACCEPT");
        page.locator("#take").click();
        page.waitForURL("**/adaptation/overview?id=" + WORK + ".lanpud.es.cl");
        assertTrue(page.locator("a[href*='/adoption/pairs']").isVisible());
        visitor.assertAccessible().screenshot("adoption-overview");
        page.locator("a[href*='/adoption/pairs']").click();
        page.waitForURL("**/adoption/pairs**");
        visitor.assertAccessible();
        visitor.open("/adaptation/editor?id=" + WORK + ".lanpud.es.cl#s1");
        page.locator("#editor[data-ready='true']").waitFor();
        assertTrue(page.locator("#pages").innerText().contains("Entre pares"));
    }

    @Test
    void withoutAScriptEveryButtonWorks() throws Exception {
        Visitor visitor = signedIn("coordinator.lanpud", Look.DESK.narrow());
        Page page = visitor.page();
        page.route(
                "**/adoption.js",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody("")));
        bring(visitor, "es", "pe", translation("es"));
        visitor.open("/adoption/pairs?id=" + WORK + ".lanpud.es.pe&show=ALL");
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("adoption-plain");
        Locator first = page.locator("#pairs > li").first();
        first.locator("button[data-key='x']").click();
        page.waitForLoadState();
        assertTrue(page.locator("#pairs > li")
                .first()
                .locator("button[data-key='o']")
                .isVisible());

        page.locator("details.sure summary").click();
        page.locator("#give").click();
        page.waitForURL("**/adaptation/list");
    }

    @Test
    void thePairsReadFromTheRightInArabic() throws Exception {
        Visitor visitor = signedIn("coordinator.menanpud", Look.DESK.in("ar").inTheDark());
        bring(visitor, "ar", "tn", translation("ar"));
        visitor.open("/adoption/pairs?id=" + WORK + ".menanpud.ar.tn&show=ALL");
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("adoption-all");
    }

    private static int count(Page page, String pair, int side) {
        return page.locator("#" + pair + " .sides > div")
                .nth(side)
                .locator("p:not(.void-note)")
                .count();
    }

    private static void bring(Visitor visitor, String language, String country, String markdown) {
        Page page = visitor.page();
        visitor.open("/adoption/begin?publication=" + WORK);
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("adoption-begin");
        page.locator("[id='form:language']").fill(language);
        page.locator("[id='form:country']").selectOption(country);
        page.locator("[id='form:file']")
                .setInputFiles(new FilePayload("texto.md", "text/markdown", markdown.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='form:bring']").click();
        page.waitForURL("**/adoption/pairs**");
    }

    /** The demonstration's own translation as a document of its own: a sentence left out, one of its own at the end. */
    private static String translation(String language) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (InputStream demo = AdoptionJourney.class.getResourceAsStream("/demo/" + language + ".json")) {
            JsonParser.parseString(new String(demo.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject()
                    .getAsJsonArray("segments")
                    .forEach(pair -> texts.put(
                            pair.getAsJsonObject().get("source").getAsString(),
                            pair.getAsJsonObject().get("target").getAsString()));
        }
        List<String> passages = new ArrayList<>();
        String last = "";
        for (JsonElement item : RestCaller.at(PortalProcess.shared().address())
                .get("/api/v1/publications/" + WORK + "/editions/1/segments?size=200")
                .expect(200)
                .object()
                .getAsJsonArray("items")) {
            JsonObject segment = item.getAsJsonObject();
            String source = segment.get("source").getAsString();
            if (!texts.containsKey(source) || segment.get("id").getAsString().equals("s5")) {
                continue;
            }
            String text = texts.get(source).replaceAll("\\{/?\\d+/?}", "");
            if (segment.get("passage").getAsString().equals(last)) {
                passages.set(passages.size() - 1, passages.get(passages.size() - 1) + " " + text);
            } else {
                passages.add(marked(segment) + text);
            }
            last = segment.get("passage").getAsString();
        }
        passages.add("Esta frase se añadió al final y no tiene original en ninguna parte.");
        return String.join("\n\n", passages) + "\n";
    }

    private static String marked(JsonObject segment) {
        return switch (segment.get("kind").getAsString()) {
            case "heading" -> "#".repeat(segment.get("level").getAsInt()) + " ";
            case "listItem" -> "- ";
            default -> "";
        };
    }
}
