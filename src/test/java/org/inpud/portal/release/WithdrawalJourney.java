package org.inpud.portal.release;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Lives;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.OverviewScreen;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A network takes back what it released: who comes for it is told since when and why, and where else to look. */
class WithdrawalJourney extends Journey {

    private static final String REASON = "Le numéro du service n’est plus juste.";

    private final Lives lives = new Lives("nanpud");

    @Test
    void whatIsWithdrawnLeavesAStoneThatSaysWhy() {
        String id = lives.released("fr");
        Visitor reader = anybody();
        reader.open("/en/read/" + id + "/1.0");
        assertThat(reader.page().locator("main .get a").first()).isVisible();

        Visitor coordinator = signedIn(lives.login("coordinator"));
        withdraw(coordinator, id);

        Response stone = reader.open("/en/read/" + id + "/1.0");
        assertEquals(410, stone.status());
        assertThat(reader.page().locator("main")).containsText(REASON);
        assertThat(reader.page().locator("main .get")).hasCount(0);
        assertThat(reader.page().locator("main")).not().containsText("fr: Tea");
        reader.assertAccessible().assertNoSidewaysScrolling().screenshot("tombstone");
        lives.line().anybody().get("/api/v1/releases/" + id + "/1.0/html").expect(410);
        reader.page().locator(".say a").click();
        assertThat(reader.page().locator("h1")).hasText("A quiet room");
        assertThat(reader.page().locator("main .works")).hasCount(0);
        reader.assertAccessible().screenshot("work-without-release");
        reader.forgetComplaints();

        Visitor narrow = anybody(Look.DESK.in("ar").narrow().inTheDark());
        narrow.open("/ar/read/" + id + "/1.0");
        narrow.assertAccessible().assertNoSidewaysScrolling().screenshot("tombstone");
        narrow.forgetComplaints();
    }

    private static void withdraw(Visitor coordinator, String id) {
        Page page = coordinator.page();
        OverviewScreen overview = OverviewScreen.open(coordinator, id);
        overview.take("WITHDRAW");
        assertThat(page.locator("#messages .ui-messages-error")).isVisible();
        OverviewScreen.open(coordinator, id)
                .take("WITHDRAW", REASON)
                .assertStandsIn("Withdrawn")
                .assertAccessible();
        coordinator.screenshot("overview-withdrawn");
    }

    @Test
    void oneReleaseIsWithdrawnWhileItsSuccessorIsInWork() {
        withdrawBesideWork(lives, "es", Look.DESK);
        withdrawBesideWork(
                new Lives("menanpud"), "ar", Look.DESK.in("ar").narrow().inTheDark());
    }

    private void withdrawBesideWork(Lives network, String language, Look look) {
        String id = network.released(language);
        Visitor coordinator = signedIn(network.login("coordinator"), look);
        Page page = coordinator.page();
        OverviewScreen.open(coordinator, id);
        assertThat(page.locator("#releases details")).hasCount(0);
        network.step("coordinator", id, "REOPEN");

        OverviewScreen.open(coordinator, id);
        page.locator("#releases summary").click();
        page.locator("#releases button[id$='withdraw']").click();
        assertThat(page.locator("#releases .ui-messages-error")).containsText("1.0");
        page.locator("#releases textarea").fill(REASON);
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("releases-withdraw");
        page.locator("#releases button[id$='withdraw']").click();
        assertThat(page.locator("#messages .ui-messages-info")).isVisible();
        assertThat(page.locator("#releases li")).containsText(REASON);
        assertThat(page.locator("#releases details")).hasCount(0);
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("releases-withdrawn");
        assertEquals("TRANSLATING", network.stage(id));

        Visitor reader = anybody();
        assertEquals(410, reader.open("/en/read/" + id + "/1.0").status());
        assertThat(reader.page().locator("main")).containsText(REASON);
        reader.forgetComplaints();
    }
}
