package org.inpud.portal.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A reviewer reads what needs eyes and says what they think of it. */
class ReviewJourney extends Journey {

    private static final String ARABIC = "running-a-peer-led-workshop.menanpud.ar";

    @Test
    void aSentenceIsAcceptedAndAnotherReturnedByKey() {
        Visitor visitor = signedIn("reviewer.menanpud", Look.DESK.in("ar"));
        Page page = visitor.page();
        visitor.open("/review/review?id=" + ARABIC);
        page.locator("#review[data-ready='true']").waitFor();
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("review");

        String first = page.url();
        page.keyboard().press("a");
        page.waitForCondition(() -> !page.url().equals(first));
        String second = page.url();
        page.keyboard().press("r");
        page.locator("#verdict-reason").fill("كلمة ناقصة");
        visitor.assertAccessible();
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> !page.url().equals(second));

        assertTrue(page.locator("[data-status] .good").isVisible());
    }

    @Test
    void theDecisionShowsEveryLocalChangeBeforeAndAfter() {
        Visitor visitor = signedIn("coordinator.menanpud", Look.DESK.in("ar"));

        visitor.open("/review/decision?id=" + ARABIC);

        assertTrue(visitor.page().locator(".facing").count() > 0);
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("decision");
    }
}
