package org.inpud.portal.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A reader finds a text, reads it, sees why it differs, and takes it home: without an account, a cookie or a script. */
class LibraryJourney extends Journey {

    private static final String WORK = "/library/running-a-peer-led-workshop";

    @Test
    void aReaderFindsReadsAndTakesHome() throws IOException {
        Visitor reader = anybody();
        reader.open("/en/library");
        Page page = reader.page();
        page.locator("#q").fill("workshop");
        page.locator("form.ask button").click();
        page.locator("a[href='/en" + WORK + "']").click();
        page.locator("main a[hreflang='es']").first().click();
        assertTrue(page.url().contains("/en/read/running-a-peer-led-workshop.lanpud.es/"));
        assertEquals("es", page.locator("h1").getAttribute("lang"));

        page.locator("article .margin a").first().click();
        assertTrue(page.url().contains("#c"));
        assertTrue(page.locator("#changes .why li").count() > 0);

        Download download =
                page.waitForDownload(() -> page.locator(".get a[href$='/html']").click());
        assertTrue(download.suggestedFilename().startsWith("running-a-peer-led-workshop.es.1."));
        String file = Files.readString(download.path());
        assertTrue(file.contains("<html lang=\"es\""), file);
        assertFalse(file.contains("<script"), file);
        assertTrue(reader.context().cookies().isEmpty());
    }

    @Test
    void anAddressTypedWithoutALanguageLeadsToTheReadersOwn() {
        Visitor reader = anybody();
        for (String typed : new String[] {"/library", "/library/", "/about"}) {
            reader.open(typed);
            assertTrue(
                    reader.page().url().endsWith("/en" + typed.replaceAll("/$", "")),
                    reader.page().url());
            assertThat(reader.page().locator("h1")).isVisible();
        }
    }

    @Test
    void aRegionIsChosenAmongThoseThatHaveSomething() {
        for (Look look : new Look[] {Look.DESK, Look.DESK.in("ar").narrow().inTheDark()}) {
            Visitor reader = anybody(look);
            Page page = reader.page();
            reader.open("/" + look.language() + "/library");
            Locator choice = page.locator("label:has(input[name='network'][value='lanpud'])");
            choice.locator("input").check();
            page.locator(".filters button").click();
            assertTrue(page.url().contains("network=lanpud"), page.url());
            assertThat(choice.locator("input")).isChecked();
            assertThat(page.locator("a[href='/" + look.language() + WORK + "']").first())
                    .isVisible();
            reader.assertAccessible().assertNoSidewaysScrolling().screenshot("library-region");
            reader.open("/" + look.language() + "/library?network=panpud");
            assertThat(page.locator("a[href='/" + look.language() + WORK + "']"))
                    .hasCount(0);
        }
    }

    @Test
    void everyPageReadsWellInBothDirectionsAndOnTheNarrowestTelephone() {
        for (Look look : new Look[] {
            Look.DESK,
            Look.DESK.in("ar"),
            Look.DESK.narrow(),
            Look.DESK.in("ar").narrow()
        }) {
            Visitor reader = anybody(look);
            for (String path : new String[] {"/library", WORK}) {
                reader.open("/" + look.language() + path);
                reader.assertAccessible().assertNoSidewaysScrolling().screenshot("library" + path.length());
            }
            reader.page().locator("main a[hreflang='es']").first().click();
            reader.assertAccessible().assertNoSidewaysScrolling().screenshot("library-reading");
        }
    }

    @Test
    void nothingNeedsAScript() {
        try (BrowserContext context =
                anybody().context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(PortalProcess.shared().address() + "/en/library?language=es&topic=organising");
            assertEquals(1, page.locator(".works > li").count());
            assertTrue(page.locator("input[name='topic'][value='organising']").isChecked());
            page.locator(".langs a[hreflang='es']").click();
            assertTrue(page.locator("article .prose").count() > 0);
        }
    }
}
