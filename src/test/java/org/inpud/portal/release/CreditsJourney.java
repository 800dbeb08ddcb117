package org.inpud.portal.release;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Lives;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.OverviewScreen;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody who worked on a text is named on its page because they want it, and until they don’t. */
class CreditsJourney extends Journey {

    @Test
    void aTranslatorIsNamedAndTakesTheNameAway() {
        walk(new Lives("nanpud"), "es", "Wren", Look.DESK);
    }

    @Test
    void theSameInArabicOnATelephoneInTheDark() {
        walk(new Lives("menanpud"), "ar", "نسرين", Look.DESK.in("ar").narrow().inTheDark());
    }

    private void walk(Lives lives, String language, String name, Look look) {
        String id = lives.inDecision(language);
        Visitor translator = signedIn(lives.login("translator"), look);
        Page page = translator.page();
        OverviewScreen.open(translator, id);
        page.locator("#credits button[id$='choose']").click();
        assertThat(page.locator("#credits .ui-messages-error")).isVisible();
        page.locator("#credits input[id$='name']").fill(name);
        page.locator("#credits button[id$='choose']").click();
        assertThat(page.locator("#messages .ui-messages-info")).isVisible();
        assertThat(page.locator("#credits li")).containsText(name);
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("credits");

        Visitor coordinator = signedIn(lives.login("coordinator"), look);
        coordinator.open("/review/decision?id=" + id);
        assertThat(coordinator.page().locator("#checklist li").nth(15)).containsText(name);
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("credits-decision");

        lives.step("coordinator", id, "APPROVE");
        lives.step("coordinator", id, "RELEASE");
        Visitor reader = anybody(look);
        String release = "/" + look.language() + "/read/" + id + "/1.0";
        reader.open(release);
        assertThat(reader.page().locator("main .facts")).containsText(name);
        reader.assertAccessible().assertNoSidewaysScrolling().screenshot("credits-release");
        assertFalse(lives.line()
                .anybody()
                .get("/api/v1/releases/" + id + "/1.0/html")
                .expect(200)
                .text()
                .contains(name));

        translator.open("/people/account");
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("credits-account");
        page.locator("#named li:has-text('" + id.substring(0, id.indexOf('.')) + "') button")
                .click();
        assertThat(page.locator("#messages .ui-messages-info")).isVisible();
        reader.open(release);
        assertThat(reader.page().locator("main")).not().containsText(name);
    }
}
