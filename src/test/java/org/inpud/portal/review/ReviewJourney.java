package org.inpud.portal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A reviewer reads what needs eyes and says what they think of it. */
class ReviewJourney extends Journey {

    private static final String ARABIC = "running-a-peer-led-workshop.menanpud.ar";
    private static final String SPANISH = "running-a-peer-led-workshop.lanpud.es.gt";

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
        page.locator("#verdict-category").selectOption("TERMINOLOGY");
        page.locator("#verdict-severity").selectOption("MINOR");
        page.locator("#verdict-reason").fill("كلمة ناقصة");
        visitor.assertAccessible();
        String sentence = second.substring(second.indexOf('#') + 1);
        page.locator("[data-row]").last().click();
        page.waitForCondition(() -> !page.url().equals(second));
        page.locator("[data-row='" + sentence + "']").click();
        page.waitForURL(second);
        page.locator(".strip [data-return]").waitFor();
        page.keyboard().press("r");
        assertEquals("كلمة ناقصة", page.locator("#verdict-reason").inputValue(), "what was begun is there again");
        page.locator("#verdict-reason").focus();
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> !page.url().equals(second));

        assertTrue(page.locator("[data-status] .good").isVisible());
    }

    @Test
    void whatNothingWasFoundInIsAcceptedTogetherAndNoKeyEndsInTheVerdict() {
        Visitor visitor = signedIn("reviewer.lanpud", Look.DESK.in("en"));
        Page page = visitor.page();
        visitor.open("/review/review?id=" + SPANISH);
        page.locator("#review[data-ready='true']").waitFor();
        visitor.assertAccessible().screenshot("review-together");

        Locator all = page.locator("button[data-all]");
        all.click();
        page.waitForCondition(() -> all.getAttribute("data-sure") != null);
        all.click();
        page.waitForCondition(() -> page.evaluate("document.activeElement.id").equals("step-PASS"));
        page.keyboard().type("aaa");

        assertEquals("", page.locator("#reason-PASS").inputValue());
        page.locator("form[data-step='PASS'] button").click();
        page.waitForURL("**/adaptation/overview**");
        assertEquals("1", said(page, "s1"), "each sentence keeps a verdict of its own");
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("overview-deciding");
    }

    private static String said(Page page, String segment) {
        return String.valueOf(page.evaluate(
                "async place => (await (await fetch(`/api/v1/adaptations/${place}`)).json()).items.length",
                SPANISH + "/verdicts/segments/" + segment));
    }

    @Test
    void theDecisionShowsEveryLocalChangeBeforeAndAfter() {
        Visitor visitor = signedIn("coordinator.menanpud", Look.DESK.in("ar"));

        visitor.open("/review/decision?id=" + ARABIC);

        assertTrue(visitor.page().locator(".facing").count() > 0);
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("decision");
    }
}
