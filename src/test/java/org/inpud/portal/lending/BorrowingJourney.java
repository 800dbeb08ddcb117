package org.inpud.portal.lending;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Lives;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.OverviewScreen;
import org.inpud.portal.support.ReviewScreen;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A small language has nobody who could review it: a reviewer of another network comes for this one text, and goes. */
class BorrowingJourney extends Journey {

    private final Lives lives = new Lives("africanpud");

    @Test
    void aReviewerOfAnotherNetworkComesForOneText() {
        String id = lives.inReview("sw");
        ask(id);
        lend(id);
        review(id);
        lives.step("coordinator", id, "APPROVE");

        Visitor home = signedIn("reviewer.nanpud");
        home.open("/review/review?id=" + id);
        assertThat(home.page().locator("#review")).hasCount(0);
        home.forgetComplaints();
        Visitor coordinator = signedIn(lives.login("coordinator"), Look.DESK.in("fr"));
        coordinator.open("/lending/borrow?id=" + id);
        assertThat(coordinator.page().locator("#loans li")).containsText("Sage");
        coordinator.assertAccessible().screenshot("borrow-ended");
    }

    private void ask(String id) {
        Visitor coordinator =
                signedIn(lives.login("coordinator"), Look.DESK.in("fr").narrow());
        coordinator.open("/adaptation/overview?id=" + id);
        Page page = coordinator.page();
        page.locator("#steps a[href^='/lending/borrow']").click();
        page.locator("[id='asking:lender']").selectOption(new SelectOption().setLabel("NANPUD"));
        page.locator("[id='asking:note']").fill("Personne d’autre ici ne lit le swahili.");
        page.locator("[id='asking:send']").click();
        assertThat(page.locator("#loans li")).containsText("NANPUD");
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("borrow-asked");
    }

    private void lend(String id) {
        Visitor lender = signedIn("coordinator.nanpud");
        lender.open("/shell/desk");
        Page page = lender.page();
        page.locator("main a[href='/lending/loans']").click();
        Locator asked = page.locator("#networks li:has(select)", new Page.LocatorOptions().setHasText("swahili"));
        lender.assertAccessible().assertNoSidewaysScrolling().screenshot("loans-asked");
        asked.locator("select").selectOption(new SelectOption().setLabel("Sage"));
        asked.locator("button[id$='lend']").click();
        assertThat(page.locator("#networks li:has-text('lent: Sage')").first()).isVisible();
        lender.assertAccessible().screenshot("loans-lent");
    }

    /** They are told, find the text on their desk, read it whole, and pass it on. */
    private void review(String id) {
        Visitor reviewer = signedIn("reviewer.nanpud");
        reviewer.open("/shell/desk");
        Page page = reviewer.page();
        assertThat(page.locator(".tasks a[href*='" + id + "']").first()).isVisible();
        reviewer.assertAccessible().screenshot("desk-borrowed");
        ReviewScreen.open(reviewer, id).acceptAll();
        OverviewScreen.open(reviewer, id)
                .take("PASS")
                .assertStandsIn("Deciding")
                .assertAccessible();
        assertEquals("DECIDING", lives.stage(id));
    }
}
