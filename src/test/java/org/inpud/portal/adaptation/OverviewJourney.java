package org.inpud.portal.adaptation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Where adaptations stand, and what is open to whom. */
class OverviewJourney extends Journey {

    private static final String FRENCH = "running-a-peer-led-workshop.africanpud.fr";
    private static final String SPANISH_BASE = "input[name='based'][value='running-a-peer-led-workshop.lanpud.es']";
    private static final String ARABIC = "running-a-peer-led-workshop.menanpud.ar";

    @Test
    void whatHoldsAStepUpStandsBesideIt() {
        Visitor visitor = signedIn("translator.africanpud");

        visitor.open("/adaptation/overview?id=" + FRENCH);

        assertTrue(visitor.page().locator("#steps .guards .stop").count() > 0);
        assertEquals(
                "true", visitor.page().locator("#steps button.wait").first().getAttribute("aria-disabled"));
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("overview");
    }

    @Test
    void anotherNetworksWorkIsNotThere() {
        Visitor visitor = signedIn("translator.africanpud");

        assertEquals(404, visitor.open("/adaptation/overview?id=" + ARABIC).status());
        visitor.forgetComplaints();
    }

    @Test
    void theListAndTheOverviewReadFromTheRightInArabic() {
        Visitor visitor = signedIn("coordinator.menanpud", Look.DESK.in("ar"));

        visitor.open("/adaptation/list");
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("adaptations");
        visitor.open("/adaptation/overview?id=" + ARABIC);
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("overview");

        visitor.page().locator(".map summary").click();
        assertThat(visitor.page().locator(".places > li.now")).containsText("هي هنا الآن");
        assertThat(visitor.page().locator(".places > li.now"))
                .containsText("إعادة إلى الترجمة (المراجعة أو التنسيق) ← قيد الترجمة");
        visitor.assertAccessible().screenshot("overview-map");
    }

    @Test
    void aCoordinatorPlansAnAdaptation() {
        Visitor visitor = signedIn("coordinator.nanpud");

        visitor.open("/adaptation/open?publication=running-a-peer-led-workshop");
        visitor.assertAccessible().screenshot("adaptation-open");
        visitor.page().locator("[id$='language']").first().fill("en-CA");
        visitor.page().locator("[id$='plan']").click();
        visitor.page().waitForURL("**/adaptation/overview?id=running-a-peer-led-workshop.nanpud.en-CA");

        assertTrue(visitor.page().locator(".stages [aria-current='step']").isVisible());
    }

    @Test
    void whatItIsBasedOnIsChosenFromWhatThereIs() {
        Visitor visitor = signedIn("coordinator.nanpud");
        Page page = visitor.page();

        visitor.open("/adaptation/open?publication=running-a-peer-led-workshop");
        assertThat(page.locator("#based-on-none")).isChecked();
        seek(page, "lanpud");
        assertThat(page.locator("input[name='based']")).hasCount(2);
        assertThat(page.locator(".bases .switch").last()).containsText("1.0");
        page.locator(SPANISH_BASE).check();
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("adaptation-bases");

        seek(page, "no such network");
        assertThat(page.locator(".bases [role='status']")).not().isEmpty();
        assertThat(page.locator(SPANISH_BASE)).isChecked();
        page.locator("[id='form:language']").fill("es-US");
        page.locator("[id='form:plan']").click();
        page.waitForURL("**/adaptation/overview?id=running-a-peer-led-workshop.nanpud.es-US");
        assertThat(page.locator("main")).containsText("LANPUD");
    }

    @Test
    void possibleBasesReadWellInArabicOnATelephoneInTheDark() {
        Visitor visitor =
                signedIn("coordinator.menanpud", Look.DESK.in("ar").narrow().inTheDark());

        visitor.open("/adaptation/open?publication=running-a-peer-led-workshop");
        assertThat(visitor.page().locator(SPANISH_BASE)).hasCount(1);
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("adaptation-bases");
    }

    private static void seek(Page page, String words) {
        page.locator("[id='form:sought']").fill(words);
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("[id='form:show']").click());
    }
}
