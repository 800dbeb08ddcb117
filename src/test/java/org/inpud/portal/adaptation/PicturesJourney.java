package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.PicturedFiles;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.TestPictures;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A picture is replaced in the editor, seen wherever its passage is, and every passage of the preview leads back. */
class PicturesJourney extends Journey {

    private static final byte[] OLD = TestPictures.png(400, 200, new Color(0x7A2A5C));
    private static final byte[] NEW = TestPictures.jpeg(300, 300, new Color(0x0B5563));
    private static final byte[] OTHER = TestPictures.png(200, 300, new Color(0x3B7A2A));

    private static String pictured(String key, String network, String language) {
        return pictured(key, network, language, "A glass of water");
    }

    private static String pictured(String key, String network, String language, String description) {
        RestCaller secretariat = EditorWork.caller("secretariat");
        secretariat
                .post(
                        "/api/v1/publications",
                        "{\"key\":\"" + key + "\",\"title\":\"Clean water\",\"kind\":\"guide\",\"year\":2026,"
                                + "\"language\":\"en\",\"objectives\":[],\"topics\":[],\"licence\":\"CC BY 4.0\"}")
                .expect(201);
        secretariat
                .upload(
                        "/api/v1/publications/" + key + "/editions",
                        "file",
                        "water.docx",
                        PicturedFiles.word(OLD, description),
                        Map.of())
                .expect(201);
        String id = key + "." + network + "." + language;
        RestCaller coordinator = EditorWork.caller("coordinator." + network);
        coordinator
                .post(
                        "/api/v1/adaptations",
                        "{\"publication\":\"" + key + "\",\"edition\":1,\"network\":\"" + network + "\",\"language\":\""
                                + language + "\"}")
                .expect(201);
        coordinator
                .post("/api/v1/adaptations/" + id + "/steps", "{\"step\":\"START\"}")
                .expect(200);
        return id;
    }

    private static FilePayload file(String name, String type, byte[] content) {
        return new FilePayload(name, type, content);
    }

    private static void replace(EditorScreen editor, String words, String why) {
        editor.toTheBar();
        editor.visitor().page().keyboard().press("r");
        Locator form = editor.localChange();
        form.waitFor();
        form.locator("[name=picture]").setInputFiles(file("water.jpg", "image/jpeg", NEW));
        form.locator("[name=text]").fill(words);
        form.locator("[name=reason]").selectOption("ACCEPTABILITY");
        form.locator("[name=note]").fill(why);
    }

    @Test
    void aPictureIsReplacedByOneOfTheNetworksOwnAndByAnotherUntilItIsDecided() {
        String id = pictured("journey-clean-water", "africanpud", "fr");
        EditorScreen editor = EditorScreen.open(signedIn("translator.africanpud"), id, "s2");
        Page page = editor.visitor().page();

        replace(editor, "Une fontaine", "Ici, on boit à la fontaine.");
        assertEquals("IMG", editor.localChange().locator("[name=code]").inputValue());
        editor.visitor().assertAccessible().screenshot("picture-form");
        page.keyboard().press("Control+Enter");
        page.locator(".shots img").nth(1).waitFor();

        assertEquals(2, page.locator(".shots img").count());
        assertTrue(isPainted(page, 0) && isPainted(page, 1), "a picture is not shown");
        editor.visitor().assertAccessible().screenshot("picture-replaced");
        String first = page.locator(".shots img").nth(1).getAttribute("src");
        page.locator(".upload input").setInputFiles(file("other.png", "image/png", OTHER));
        page.waitForCondition(() -> page.locator(".shots img").count() == 2
                && !first.equals(page.locator(".shots img").nth(1).getAttribute("src")));

        editor.visitor().open("/adaptation/overview?id=" + id);
        page.locator(".shots img").nth(1).waitFor();
        editor.visitor().assertAccessible().screenshot("picture-in-the-list");
        try (Visitor reviewer =
                signedIn("coordinator.africanpud", Look.DESK.narrow().inTheDark())) {
            reviewer.open("/review/decision?id=" + id);
            reviewer.page().locator(".shots img").nth(1).waitFor();
            reviewer.assertAccessible().assertNoSidewaysScrolling().screenshot("picture-in-the-decision");
        }
    }

    @Test
    void thePreviewLeadsToAPictureThatNobodyDescribed() {
        String id = pictured("journey-wordless-preview", "africanpud", "fr", "");
        Visitor translator = signedIn("translator.africanpud");
        translator.open("/release/preview?id=" + id);
        translator.page().locator("#text figure img").waitFor();
        translator.page().locator("a.hand").nth(1).focus();
        translator.page().keyboard().press("Enter");
        translator.page().waitForURL("**/adaptation/editor**");
        translator.page().locator("li[data-picture] form.local").waitFor();
        translator.assertAccessible().screenshot("picture-without-words-form");
    }

    @Test
    void whatIsNoPictureIsRefusedInTheFormAndNothingIsRecorded() {
        String id = pictured("journey-clean-water-refused", "africanpud", "fr");
        EditorScreen editor = EditorScreen.open(signedIn("translator.africanpud"), id, "s2");

        replace(editor, "Une fontaine", "Ici, on boit à la fontaine.");
        editor.localChange()
                .locator("[name=picture]")
                .setInputFiles(file("water.svg", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        editor.visitor().page().keyboard().press("Control+Enter");
        editor.localChange().locator("[role=alert] p").waitFor();

        String said = editor.localChange().locator("[role=alert]").innerText();
        assertTrue(said.contains("SVG"), said);
        assertEquals(
                0,
                EditorWork.caller("translator.africanpud")
                        .get("/api/v1/adaptations/" + id + "/local-changes")
                        .expect(200)
                        .object()
                        .getAsJsonArray("items")
                        .size());
        editor.visitor().forgetComplaints();
    }

    @Test
    void everyPassageOfThePreviewLeadsToItsPlaceInTheEditor() {
        String id = pictured("journey-clean-water-preview", "africanpud", "fr");
        Visitor translator = signedIn("translator.africanpud");
        translator.open("/release/preview?id=" + id);
        Page page = translator.page();

        assertTrue(page.locator("#text figure img").getAttribute("alt").contains("A glass of water"));
        translator.assertAccessible().screenshot("preview-page");
        assertEquals(3, page.locator("a.hand").count());
        page.locator("a.hand").nth(1).focus();
        page.keyboard().press("r");
        page.waitForURL("**/adaptation/editor**");
        EditorScreen editor = EditorScreen.on(translator);
        editor.localChange().waitFor();
        assertEquals("s2", editor.sentence());
        assertTrue(editor.localChange().locator("input[value=REPLACE]").isChecked());

        translator.open("/release/preview?id=" + id);
        page.locator("#text p", new Page.LocatorOptions().setHasText("near you"))
                .click();
        assertEquals("s3", EditorScreen.on(translator).sentence());
    }

    @Test
    void thePreviewOnATelephoneInArabicInTheDark() {
        String id = pictured("journey-clean-water-arabic", "menanpud", "ar");
        Visitor translator =
                signedIn("translator.menanpud", Look.DESK.in("ar").narrow().inTheDark());
        translator.open("/release/preview?id=" + id);
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("preview-arabic-dark");
        EditorScreen editor = EditorScreen.open(translator, id, "s2");
        replace(editor, "نافورة ماء", "هنا نشرب من النافورة.");
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("picture-form-arabic-dark");
    }

    private static boolean isPainted(Page page, int at) {
        page.waitForFunction(
                "at => { const image = document.querySelectorAll('.shots img')[at]; return image.complete; }", at);
        return (int) page.locator(".shots img").nth(at).evaluate("image => image.naturalWidth") > 0;
    }

    @Test
    void aPictureThatNobodyDescribedStandsBetweenTheSentencesAndIsReplacedThere() {
        String id = pictured("journey-wordless-water", "menanpud", "ar", "");
        Visitor translator = signedIn("translator.menanpud", Look.DESK.in("ar").narrow());
        EditorScreen editor = EditorScreen.open(translator, id, "s2");
        Page page = translator.page();
        Locator picture = page.locator("li[data-picture]");
        picture.locator("img").waitFor();
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("picture-without-words-arabic");

        picture.locator("button.btn").click();
        Locator form = picture.locator("form.local");
        form.locator("[name=picture]").setInputFiles(file("water.jpg", "image/jpeg", NEW));
        form.locator("[name=text]").fill("نافورة ماء");
        form.locator("[name=reason]").selectOption("ACCEPTABILITY");
        form.locator("[name=note]").fill("هنا نشرب من النافورة.");
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("picture-without-words-form-arabic");
        page.keyboard().press("Control+Enter");
        page.locator(".shots img").nth(1).waitFor();

        assertEquals(0, picture.count());
        assertTrue(isPainted(page, 0) && isPainted(page, 1), "a picture is not shown");
        assertEquals("s2", editor.sentence());
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("picture-without-words-replaced-arabic");
    }
}
