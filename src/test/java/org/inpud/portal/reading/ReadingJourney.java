package org.inpud.portal.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Lives;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** INWUD reads a whole text: as advice, which is heard and holds nothing up; or bindingly, and then nothing goes by it. */
class ReadingJourney extends Journey {

    private static final String OBJECTION = "Women who come with children are not spoken of.";

    private final Lives lives = new Lives("nanpud");

    @Test
    void adviceIsHeardAndTheNetworkDecides() {
        String id = lives.inDecision("fr");
        ask(id);
        object(signedIn("inwud.reviewer"), id);

        Visitor coordinator = signedIn(lives.login("coordinator"));
        Page page = decision(coordinator, id);
        assertThat(page.locator("section[aria-labelledby='readings']")).containsText(OBJECTION);
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("decision-advised");
        page.locator("button[id$='step']:has-text('Approve')").click();
        assertThat(page).hasURL(Pattern.compile(".*/adaptation/overview.*"));
        assertEquals("APPROVED", lives.stage(id));
    }

    @Test
    void whereTheRulesBindNothingIsApprovedUnlessInwudAgrees() {
        lives.rule("womensReadingBinding", true);
        try {
            String id = lives.inDecision("pt");
            Visitor coordinator = signedIn(lives.login("coordinator"));
            Page page = decision(coordinator, id);
            assertThat(page.locator(".verdict .guards")).containsText("INWUD");
            assertThat(page.locator(".verdict button[aria-disabled='true']")).hasCount(1);
            coordinator.assertAccessible().screenshot("decision-awaits-inwud");

            Visitor reader = signedIn("inwud.reviewer");
            object(reader, id);
            decision(coordinator, id);
            assertThat(page.locator(".verdict .guards")).containsText("INWUD");
            assertThat(page.locator(".verdict button[aria-disabled='true']")).hasCount(1);

            agree(reader, id);
            decision(coordinator, id);
            page.locator("button[id$='step']:has-text('Approve')").click();
            assertThat(page).hasURL(Pattern.compile(".*/adaptation/overview.*"));
            assertEquals("APPROVED", lives.stage(id));
        } finally {
            lives.rule("womensReadingBinding", false);
        }
    }

    private void ask(String id) {
        Visitor coordinator = signedIn(lives.login("coordinator"), Look.DESK.narrow());
        coordinator.open("/adaptation/overview?id=" + id);
        Page page = coordinator.page();
        page.locator("a[href^='/reading/whole']").first().click();
        page.locator("[id='asking:note']").fill("Please look at the second page.");
        page.locator("[id='asking:ask']").click();
        assertThat(page.locator("#inwud")).containsText("Please look at the second page.");
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("reading-asked");
    }

    /** From the desk, where it waits, through the text to a word that is not said without a reason. */
    private static void object(Visitor reader, String id) {
        reader.open("/shell/desk");
        Page page = reader.page();
        reader.assertAccessible().screenshot("desk-inwud");
        page.locator("section a[href='/reading/whole?id=" + id + "']").first().click();
        assertThat(page.locator("#word")).isVisible();
        reader.assertAccessible().assertNoSidewaysScrolling().screenshot("reading-inwud");
        page.locator("[id='giving:no']").click();
        assertThat(page.locator("#messages .ui-messages-error")).isVisible();
        page.locator("[id='giving:reason']").fill(OBJECTION);
        page.locator("[id='giving:no']").click();
        assertThat(page.locator("#given")).containsText(OBJECTION);
        reader.assertAccessible();
    }

    private static void agree(Visitor reader, String id) {
        reader.open("/reading/whole?id=" + id);
        reader.page().locator("[id='giving:yes']").click();
        assertThat(reader.page().locator("#given .good")).isVisible();
    }

    private static Page decision(Visitor coordinator, String id) {
        coordinator.open("/review/decision?id=" + id);
        return coordinator.page();
    }
}
