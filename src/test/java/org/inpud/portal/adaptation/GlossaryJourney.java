package org.inpud.portal.adaptation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A coordinator keeps the network's terms; a translator puts them in by key. */
class GlossaryJourney extends Journey {

    private static final String FRENCH = "running-a-peer-led-workshop.africanpud.fr";

    @Test
    void aTermThatIsAddedStandsBesideTheSentenceAndIsPutInByKey() {
        Visitor coordinator = signedIn("coordinator.africanpud");
        add(coordinator, "evidence", "élément à charge");
        coordinator.assertAccessible().screenshot("glossary-added");

        EditorScreen editor = EditorScreen.open(signedIn("translator.africanpud"), FRENCH, "s58");
        Page page = editor.visitor().page();
        Locator terms = page.locator("[data-side='terms'] li");
        terms.filter(new Locator.FilterOptions().setHasText("élément à charge")).waitFor();
        int place = 1
                + terms.allInnerTexts().stream()
                        .toList()
                        .indexOf(terms.allInnerTexts().stream()
                                .filter(text -> text.contains("élément à charge"))
                                .findFirst()
                                .orElseThrow());
        editor.write("Ici : ");
        page.keyboard().press("Escape");
        page.keyboard().press("t");
        page.keyboard().press(String.valueOf(place));
        page.waitForCondition(() -> editor.field().inputValue().contains("élément à charge"));
        editor.waitUntilSaved();
        editor.visitor().assertAccessible().screenshot("editor-terms");
    }

    @Test
    void aTermThatIsSaidOtherwiseIsHintedAtUntilItsWordStandsThere() {
        hinted("enpud", "ru", "Снижение вреда", "Профилактика работает здесь.", Look.DESK.in("ru"));
        hinted(
                "menanpud",
                "ar",
                "الحد من الأضرار",
                "تقليل المخاطر ينفع هنا.",
                Look.DESK.in("ar").narrow().inTheDark());
    }

    private void hinted(String network, String language, String term, String otherwise, Look look) {
        EditorWork.open(
                "terms-otherwise", "# Kindness\n\nProgrammes of gentle reduction work here.\n", network, language);
        EditorWork.caller("coordinator." + network)
                .post(
                        "/api/v1/glossaries/" + network + "/" + language + "/terms",
                        "{\"sourceLanguage\":\"en\",\"source\":\"gentle reduction\",\"target\":\"" + term
                                + "\",\"discouraged\":[],\"note\":\"\"}")
                .expect(201);
        EditorScreen editor = EditorScreen.open(
                signedIn("translator." + network, look), "terms-otherwise." + network + "." + language, "s2");
        Locator hint = editor.visitor().page().locator("#pen-findings .finding");
        editor.write(otherwise);
        editor.waitUntilSaved();
        assertThat(hint).containsText(term);
        editor.visitor().assertAccessible().assertNoSidewaysScrolling().screenshot("editor-term-otherwise");
        editor.write(otherwise.replace(".", " ") + term + ".");
        editor.waitUntilSaved();
        assertThat(hint).hasCount(0);
    }

    @Test
    void anEntryIsChangedRefusedWhereItStandsTwiceRemovedAndTakenAway() throws IOException {
        Visitor coordinator = signedIn("coordinator.africanpud", Look.DESK.narrow());
        Page page = coordinator.page();
        add(coordinator, "doorbell", "sonnette");
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("glossary");
        add(coordinator, "Doorbell", "cloche");
        page.locator(".ui-messages-error").waitFor();
        assertEquals("cloche", page.locator("[id='form:target']").inputValue(), "what was typed is still there");

        page.navigate(page.url().replaceAll("\\?.*", "") + "?network=africanpud&language=fr&q=doorb");
        page.locator("td a.row-link").click();
        page.locator("[id='form:target']").fill("carillon");
        page.locator("[id='form:save']").click();
        page.locator("table.list b").getByText("carillon").waitFor();
        Download file = page.waitForDownload(() -> page.locator("a[download]").click());
        assertTrue(Files.readString(file.path()).contains("<term>carillon</term>"));
        page.locator("td a.row-link").click();
        page.locator("details.sure > summary").click();
        page.locator("[id='form:remove']").click();
        page.locator(".ui-messages-info").waitFor();
        assertEquals(0, page.locator("table.list").count());
    }

    private static void add(Visitor coordinator, String source, String target) {
        coordinator.open("/glossary/terms?network=africanpud&language=fr");
        Page page = coordinator.page();
        page.locator("[id='form:source']").fill(source);
        page.locator("[id='form:target']").fill(target);
        page.locator("[id='form:save']").click();
        page.locator(".ui-messages").waitFor();
    }
}
