package org.inpud.portal.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.inpud.portal.people.Newcomer;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A region founds a national network; its first coordinator comes in and sets rules within the region's. */
class NationalJourney extends Journey {

    @Test
    void foundedHandedOverAndRuledWithinItsRegion() {
        String acronym =
                "NAT" + Long.toString(System.nanoTime(), Character.MAX_RADIX).toUpperCase();
        Visitor regional = signedIn("coordinator.africanpud", Look.DESK.in("fr"));
        regional.open("/network/members?network=africanpud");
        regional.page().locator("#nationals .btn").click();
        Page page = regional.page();
        page.locator("[id='found:make']").click();
        assertThat(page.locator("[id='found:said'] .ui-messages-error")).containsText("sigle");
        regional.assertAccessible();

        page.locator("[id='found:acronym']").fill(acronym);
        page.locator("[id='found:country']").selectOption("sn");
        page.locator("[id='found:name']").fill("Réseau du Sénégal");
        page.locator("[id='found:languages']").fill("fr, wo");
        page.locator("[id='found:make']").click();
        String link = page.locator("#first").textContent().strip();
        assertThat(page.locator("#standing")).containsText(acronym);
        regional.assertAccessible().assertNoSidewaysScrolling().screenshot("national-founded");

        Visitor coordinator = anybody(Look.DESK.in("ar").narrow());
        Newcomer.comes(coordinator, link, "Teranga", "ar");
        coordinator.open("/network/members?network=" + acronym.toLowerCase());
        assertThat(coordinator.page().locator("h1")).hasText(acronym);
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("national-members");

        MembersScreen region = new MembersScreen(regional).open("africanpud");
        assertThat(region.page().locator("#nationals")).containsText("Réseau du Sénégal");
        setReviewers(region.page(), "2");
        try {
            rulesOfTheNational(coordinator, acronym.toLowerCase());
        } finally {
            region.open("africanpud");
            setReviewers(region.page(), "1");
        }
        assertEquals(
                404,
                regional.open("/network/members?network=" + acronym.toLowerCase())
                        .status(),
                "what is within is the network's own");
        regional.forgetComplaints();
    }

    private static void setReviewers(Page page, String number) {
        page.locator("[id='ruling:reviewersNeeded']").selectOption(number);
        page.locator("[id='ruling:keep']").click();
        assertThat(page.locator("#messages .ui-messages-info")).isVisible();
    }

    private static void rulesOfTheNational(Visitor coordinator, String network) {
        coordinator.open("/network/members?network=" + network);
        Locator reviewers = coordinator.page().locator("[id='ruling:reviewersNeeded']");
        assertThat(reviewers).hasValue("2");
        assertThat(coordinator.page().locator(".from-region")).hasCount(1);
        assertThat(coordinator.page().locator("[id='reviewersNeeded-hint'] .from-region"))
                .containsText("AfricaNPUD");
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("national-rules");

        reviewers.selectOption("1");
        coordinator.page().locator("[id='ruling:keep']").click();
        Locator refused = coordinator.page().locator("[id='ruling:said'] .ui-messages-error");
        assertThat(refused).containsText("AfricaNPUD");
        coordinator.assertAccessible().screenshot("national-rules-refused");
        coordinator.page().locator("[id='ruling:reviewersNeeded']").selectOption("3");
        coordinator.page().locator("[id='ruling:keep']").click();
        assertThat(coordinator.page().locator("#messages .ui-messages-info")).isVisible();
        assertThat(coordinator.page().locator(".from-region")).hasCount(0);
        assertThat(coordinator.page().locator("[id='ruling:reviewersNeeded']")).hasValue("3");
    }
}
