package org.inpud.portal.planning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A reader asks for a language without leaving a trace; a coordinator answers, and the reader finds the answer. */
class RequestsJourney extends Journey {

    private static final String WORKSHOP = "running-a-peer-led-workshop";

    @Test
    void aReaderAsksAndFindsTheAnswer() {
        Visitor reader = anybody();
        reader.open("/en/library/" + WORKSHOP);
        reader.page().locator("main a[href*='/ask']").click();
        Page page = reader.page();
        page.locator("#language").fill("Portuguese");
        page.locator("#message").fill("For a night shelter.");
        page.locator("main form button").click();
        assertThat(page).hasURL(Pattern.compile(".*/en/asked/[A-Za-z0-9_-]{43}"));
        assertThat(page.locator("main [role=status]")).containsText("Nobody has answered yet");
        reader.assertAccessible().assertNoSidewaysScrolling().screenshot("asked");
        assertEquals(List.of(), reader.context().cookies(), "no cookie before sign-in");

        Visitor coordinator = signedIn("coordinator.lanpud", Look.DESK.in("es"));
        coordinator.open("/planning/requests");
        Locator card = coordinator
                .page()
                .locator(".tasks .leaf")
                .filter(new Locator.FilterOptions().setHasText("For a night shelter."));
        card.locator("summary").first().click();
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("requests");
        card.locator("textarea").fill("Empezamos en diciembre.");
        card.locator("button.main").click();
        assertThat(coordinator.page())
                .hasURL(Pattern.compile(".*/adaptation/overview\\?id=" + WORKSHOP + "\\.lanpud\\.pt"));

        page.reload();
        assertThat(page.locator("main")).containsText("Empezamos en diciembre.");
        reader.assertAccessible().screenshot("asked-answered");
    }

    @Test
    void whatCannotBeUnderstoodIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Visitor reader = anybody(Look.DESK.in("ar").narrow());
        reader.open("/ar/ask");
        Page page = reader.page();
        page.locator("#language").fill("qwertz");
        page.locator("#message").fill("لماذا؟");
        page.locator("main form button").click();
        assertThat(page.locator("#language-told")).not().isEmpty();
        assertThat(page.locator("#language")).hasValue("qwertz");
        assertThat(page.locator("#message")).hasValue("لماذا؟");
        reader.assertAccessible().assertNoSidewaysScrolling().screenshot("ask-refused");
        reader.forgetComplaints();
    }

    @Test
    void aMemberSuggestsAnIdea() {
        Visitor translator = signedIn("translator.enpud", Look.DESK.in("ru").narrow());
        translator.open("/planning/requests");
        Page page = translator.page();
        page.locator("[id='suggesting:message']").fill("Для ночлежки.");
        page.locator("[id='suggesting:suggest']").click();
        assertThat(page.locator("#messages")).containsText("Ваша идея");
        assertThat(page.locator(".tasks")).containsText("Для ночлежки.");
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("requests-idea");
    }
}
