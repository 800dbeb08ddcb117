package org.inpud.portal.publication;

import static org.inpud.portal.publication.PublicationFiles.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** The secretariat brings a work in by the screens, and everybody who works here finds and reads it. */
class PublicationJourney extends Journey {

    private static final byte[] FIRST = markdown(
            "# Doors that open",
            "Open the door early. People come when they can.",
            "## What to bring",
            "- Water\n- Something to eat",
            "Say hello to everybody who comes.");

    private static final byte[] SECOND = markdown(
            "# Doors that open",
            "Open the door very early. People come when they can.",
            "## What to bring",
            "- Water\n- Something to eat\n- A plan for trouble");

    @Test
    void theSecretariatRegistersAndImportsTwoEditions() {
        Visitor secretariat = signedIn("secretariat");
        PublicationScreens screens = new PublicationScreens(secretariat);
        String key = registered(screens);
        assertTrue(screens.heading().contains("Doors that open"));
        secretariat.assertAccessible().assertNoSidewaysScrolling();

        screens.openImport(key);
        secretariat.assertAccessible();
        screens.giveFile("doors.md", FIRST).fill("note", "The first").save();
        assertEquals("Edition 1", screens.heading());
        assertTrue(screens.text().contains("Edition 1 is in."));
        secretariat.assertAccessible().assertNoSidewaysScrolling().screenshot("publication-imported");

        screens.open("/publication/edition?key=" + key + "&number=1&marks=true").press("Core message: passage p2");
        secretariat.assertAccessible();

        screens.openImport(key).giveFile("doors.md", SECOND).save();
        assertEquals("Edition 2", screens.heading());
        screens.open("/publication/compare?key=" + key + "&from=1&to=2");
        assertTrue(screens.text().contains("1 sentence changed, 1 new, 1 gone"), screens::text);
        secretariat.assertAccessible().screenshot("publication-compare");

        screens.open("/publication/grant?key=" + key)
                .fill("grantor", "INPUD")
                .fill("scope", "translation and cultural adaptation")
                .fill("languages", "Spanish, ar")
                .fill("expires", "2099-12-31")
                .save();
        assertTrue(screens.text().contains("A permission to adapt it is on file until"), screens::text);
        secretariat.assertAccessible().screenshot("publication");
    }

    @Test
    void whatWasTakenOutOfAFileIsSaidBeforeAndAfter() {
        Visitor secretariat = signedIn("secretariat");
        PublicationScreens screens = new PublicationScreens(secretariat);
        String key = registered(screens);
        screens.openImport(key).giveFile("telling.docx", telling()).save();

        assertEquals("Edition 1", screens.heading());
        List<String> rows = secretariat.page().locator("details.report table.counts tbody tr").allInnerTexts().stream()
                .map(row -> row.replaceAll("\\s+", " ").strip())
                .toList();
        assertTrue(rows.contains("Names of people and organisations 2 0"), rows::toString);
        assertTrue(rows.contains("Hidden text and hidden slides 1 0"), rows::toString);
        assertTrue(
                rows.contains("Tracked changes (accepted: inserted text stays, deleted text is gone) 1 0"),
                rows::toString);
        assertTrue(screens.text().contains("its content is kept nowhere"), screens::text);
        assertFalse(screens.text().contains("Petrova"), screens::text);
        assertFalse(screens.text().contains("Nobody may read this"), screens::text);
        secretariat.assertAccessible().assertNoSidewaysScrolling().screenshot("publication-scrubbed");

        Visitor narrow = signedIn("secretariat", Look.DESK.narrow().inTheDark());
        narrow.open("/publication/edition?key=" + key + "&number=1");
        narrow.assertAccessible().assertNoSidewaysScrolling().screenshot("publication-scrubbed-narrow");
    }

    private static byte[] telling() {
        return PublicationFiles.wordWith(
                Map.of(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Maria Petrova</dc:creator>"
                                + "<cp:lastModifiedBy>Maria Petrova</cp:lastModifiedBy></cp:coreProperties>"),
                "<w:r><w:t xml:space=\"preserve\">Open the door </w:t></w:r>"
                        + "<w:ins w:id=\"1\" w:author=\"Maria Petrova\"><w:r><w:t>early</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Nobody may read this.</w:t></w:r><w:r><w:t>Say hello.</w:t></w:r>");
    }

    @Test
    void whatCannotBeUsedIsSaidBesideTheFieldAndNothingTypedIsLost() {
        Visitor secretariat = signedIn("secretariat");
        PublicationScreens screens = new PublicationScreens(secretariat);
        screens.openRegister()
                .fill("key", "No Key")
                .fill("title", "Kept while it is mended")
                .fill("year", "soon")
                .fill("language", "klingonisch")
                .save();
        assertTrue(screens.toldOf("key").startsWith("Use lower-case letters"));
        assertFalse(screens.toldOf("kind").isEmpty());
        assertFalse(screens.toldOf("year").isEmpty());
        assertTrue(screens.toldOf("language").contains("fr-CA"));
        assertEquals(
                "Kept while it is mended",
                secretariat.page().locator("[id='form:title']").inputValue());
        secretariat.assertAccessible().screenshot("publication-register-refused");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInASentence() {
        Visitor secretariat = signedIn("secretariat");
        PublicationScreens screens = new PublicationScreens(secretariat);
        String key = registered(screens);
        screens.openImport(key).save();
        assertEquals(
                "Choose a file first. An empty one does not count: save it once more in your writing program.",
                screens.toldOf("file"));
        screens.openImport(key)
                .giveFile("scan.pdf", new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4'})
                .save();
        assertEquals("Import an edition", screens.heading());
        assertFalse(screens.messages().isBlank());
        secretariat.assertAccessible().screenshot("publication-import-refused");
        screens.openPublication(key);
        assertTrue(screens.text().contains("There is no text yet"), screens::text);
    }

    @Test
    void thePagesReadFromRightToLeftOnANarrowScreenAndInTheDark() {
        for (Look look : List.of(Look.DESK.in("ar"), Look.DESK.in("ar").narrow().inTheDark(), Look.DESK.narrow())) {
            Visitor secretariat = signedIn("secretariat", look);
            secretariat.open("/publication/catalogue");
            secretariat.assertAccessible().assertNoSidewaysScrolling().screenshot("catalogue");
            secretariat.open("/publication/register");
            secretariat.assertAccessible().assertNoSidewaysScrolling().screenshot("publication-register");
        }
    }

    @Test
    void whoDoesNotKeepPublicationsReadsThemOnly() {
        Visitor translator = signedIn("translator.lanpud");
        translator.open("/publication/catalogue?kind=plan");
        assertEquals(
                0, translator.page().locator("a[href='/publication/register']").count());
        translator.assertAccessible();
        assertEquals(403, translator.open("/publication/register").status());
        assertEquals(
                404,
                translator.open("/publication/publication?key=no-such-work").status());
        translator.forgetComplaints();
    }

    private static String registered(PublicationScreens screens) {
        String key = "doors-" + UUID.randomUUID();
        screens.openRegister()
                .fill("key", key)
                .fill("title", "Doors that open")
                .choose("kind", "guide")
                .fill("year", "2026")
                .choose("licence", "CC BY-NC-ND 4.0")
                .tick("practice")
                .tick("organising")
                .save();
        return key;
    }
}
