package org.inpud.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** What the portal answers is seen where the person is, and a misspelt address is no fault of the portal's. */
class PlainAnswersJourney extends Journey {

    private static final String ADAPTATION = "running-a-peer-led-workshop.menanpud.ar";

    @Test
    void aRefusalComesIntoSightAndTheFormStaysAsItWas() {
        for (Look look : List.of(Look.DESK, Look.DESK.in("ar").narrow())) {
            Visitor visitor = signedIn("coordinator.menanpud", look);
            Page page = visitor.page();
            visitor.open("/adaptation/overview?id=" + ADAPTATION);
            Locator withdrawing = page.locator("section:has(> .text > #apart) details.sure");
            withdrawing.locator("summary").click();
            withdrawing.locator("button").click();
            page.locator(".ui-messages li").first().waitFor();
            page.waitForFunction("() => { const box = document.querySelector('.ui-messages').getBoundingClientRect();"
                    + " return box.top >= 0 && box.bottom <= innerHeight; }");
            assertTrue(withdrawing.locator("textarea").isVisible(), "what was opened stays open");
            visitor.assertAccessible().screenshot("refused-in-sight");
            visitor.forgetComplaints();
        }
    }

    @Test
    void whatIsWrittenStaysWhereTheSignInHasEnded() {
        Visitor visitor = signedIn("coordinator.menanpud");
        Page page = visitor.page();
        visitor.open("/planning/requests");
        page.locator("[id='suggesting:message']").fill("An idea that took an hour");
        List<Cookie> cookies = visitor.context().cookies();
        visitor.context().clearCookies();
        page.locator("[id='suggesting:suggest']").click();
        page.locator(".signed-out a[href*='/sign-in']").waitFor();
        assertEquals(
                "An idea that took an hour",
                page.locator("[id='suggesting:message']").inputValue());
        visitor.assertAccessible().screenshot("signed-out-in-a-form");
        visitor.context().addCookies(cookies);
        page.locator("[id='suggesting:suggest']").click();
        page.locator(".ui-messages li").first().waitFor();
        visitor.forgetComplaints();
    }

    @Test
    void anAddressThatNamesNothingIsAnsweredSo() {
        Visitor visitor = signedIn("coordinator.menanpud");
        for (String address : List.of(
                "/adaptation/follow?id=" + ADAPTATION + "&edition=abc",
                "/adaptation/sentence?id=" + ADAPTATION + "&at=9999",
                "/adaptation/sentence?id=" + ADAPTATION + "&at=abc",
                "/adaptation/list?page=abc",
                "/lineage/proposals?id=" + ADAPTATION + "&after=abc",
                "/review/decision?id=" + ADAPTATION + "&show=NONSENSE",
                "/publication/edition?key=running-a-peer-led-workshop&number=abc",
                "/adaptation/of-publication",
                "/library/reading-text")) {
            assertEquals(404, visitor.open(address).status(), address);
        }
        assertEquals(200, visitor.open("/adaptation/list?stage=NONSENSE").status());
        visitor.forgetComplaints();
    }
}
