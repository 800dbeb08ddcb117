package org.inpud.portal.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.inpud.portal.people.Newcomer;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Who works in a network: invited, changed, let in again, ended; and the rules they work by. */
class NetworkJourney extends Journey {

    @Test
    void somebodyIsInvitedChangedLetInAgainAndEnded() {
        MembersScreen members = new MembersScreen(signedIn("coordinator.nanpud")).open("nanpud");
        Newcomer newcomer = Newcomer.comes(anybody(), members.inviteTranslator(), "Alder", "en");
        assertThat(members.open("nanpud").rowsOf("Alder")).hasCount(1);
        Page page = members.page();

        members.rowsOf("Alder").locator("a").click();
        page.locator("[id='reaching:language']").selectOption("es");
        page.locator("[id='reaching:keep']").click();
        assertThat(page.locator("#messages")).containsText("The role is saved");
        assertThat(page.locator(".heading")).containsText("Spanish");
        members.visitor().assertAccessible().assertNoSidewaysScrolling().screenshot("member");

        page.locator("[id='giving:role']").selectOption("COUNTRY_READER");
        page.locator("[id='giving:country']").selectOption("mx");
        page.locator("[id='giving:give']").click();
        assertThat(page.locator("#messages")).containsText("The role is given");
        assertThat(members.rowsOf("Alder")).hasCount(2);
        assertThat(members.rowsOf("Alder").filter(new Locator.FilterOptions().setHasText("Mexico")))
                .hasCount(1);

        members.rowsOf("Alder").first().locator("a").click();
        page.locator("[id='returning:letIn']").click();
        String wayBack = page.locator("#return").textContent().strip();
        members.visitor().assertAccessible().screenshot("member-let-in-again");
        newcomer.visitor().open("/people/account");
        assertThat(newcomer.visitor().page()).hasURL(Pattern.compile(".*/sign-in.*"));
        newcomer.visitor().page().navigate(wayBack);
        assertThat(newcomer.visitor().page().locator("main")).containsText(newcomer.login());

        page.locator("[id='leaving:end']").click();
        assertThat(page.locator("#messages")).containsText("The role has ended");
        assertThat(members.rowsOf("Alder")).hasCount(1);
    }

    @Test
    void anInvitationThatCannotBeSaysWhy() {
        MembersScreen members = new MembersScreen(signedIn("coordinator.nanpud")).open("nanpud");

        members.page().locator("[id='inviting:country']").selectOption("ca");
        members.page().locator("[id='inviting:make']").click();

        assertThat(members.page().locator("[id='inviting:said'] .ui-messages-error"))
                .containsText("country");
        assertThat(members.page().locator("#invitation")).hasCount(0);
        members.visitor().assertAccessible();
    }

    @Test
    void rulesThatSomebodyElseSavedMeanwhileAreShownBesideTheChoice() {
        MembersScreen first = new MembersScreen(signedIn("coordinator.enpud", Look.DESK.in("ru"))).open("enpud");
        MembersScreen second = new MembersScreen(signedIn("coordinator.enpud", Look.DESK.in("ru"))).open("enpud");

        String days = String.valueOf(1 + System.nanoTime() % 700);
        first.page().locator("[id='ruling:reviewingDays']").fill(days);
        first.page().locator("[id='ruling:keep']").click();
        assertThat(first.page().locator("#messages .ui-messages-info")).isVisible();

        second.page().locator("[id='ruling:translatingDays']").fill("30");
        second.page().locator("[id='ruling:keep']").click();
        assertThat(second.page().locator("#rules .say.heed")).containsText(days);
        assertThat(second.page().locator("[id='ruling:translatingDays']")).hasValue("30");
        second.visitor().assertAccessible().screenshot("rules-meanwhile");

        second.page().locator("[id='ruling:keep']").click();
        assertThat(second.page().locator("#messages .ui-messages-info")).isVisible();
        assertThat(second.page().locator("[id='ruling:reviewingDays']")).not().hasValue(days);
    }

    @Test
    void whatChangedWhenIsReadInWordsByEverybodyOfTheNetwork() {
        readHistory("nanpud", Look.DESK);
        readHistory("menanpud", Look.DESK.in("ar").narrow().inTheDark());
    }

    private void readHistory(String network, Look look) {
        MembersScreen coordinator = new MembersScreen(signedIn("coordinator." + network, look)).open(network);
        String days = String.valueOf(1 + System.nanoTime() % 700);
        coordinator.page().locator("[id='ruling:translatingDays']").fill(days);
        coordinator.page().locator("[id='ruling:keep']").click();
        assertThat(coordinator.page().locator("#messages .ui-messages-info")).isVisible();

        Visitor translator = signedIn("translator." + network, look);
        translator.open("/network/members?network=" + network);
        translator
                .page()
                .locator("#rules a[href='/network/rules?network=" + network + "']")
                .click();
        Locator newest = translator.page().locator(".versions > li").first();
        assertThat(newest.locator("ins")).containsText(days);
        assertThat(newest.locator("del")).hasCount(1);
        assertThat(newest.locator("bdi")).not().isEmpty();
        newest.locator("summary").click();
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("rules-history");
        assertEquals(404, translator.open("/network/rules?network=lanpud").status());
        translator.forgetComplaints();
    }

    @Test
    void whoWorksInANetworkSeesItsRulesAndNoOther() {
        Visitor translator = signedIn("translator.nanpud");

        assertEquals(200, translator.open("/network/members").status());
        assertThat(translator.page().locator("h1")).hasText("NANPUD");
        assertThat(translator.page().locator("#members, #invite")).hasCount(0);
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("network-inside");

        for (String address : List.of(
                "/network/members?network=lanpud",
                "/network/members?network=nowhere",
                "/network/member?network=lanpud&id=00000000-0000-0000-0000-000000000000",
                "/network/member?network=nanpud&id=x")) {
            assertEquals(404, translator.open(address).status(), address);
        }
        assertEquals(403, translator.open("/network/administration").status());
        translator.forgetComplaints();
    }

    @Test
    void membersReadWellEverywhere() {
        for (Look look : List.of(Look.DESK, Look.DESK.narrow(), Look.DESK.inTheDark())) {
            Visitor coordinator = signedIn("coordinator.nanpud", look);
            new MembersScreen(coordinator).open("nanpud").inviteTranslator();
            coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("members");
        }
        for (Look look : List.of(Look.DESK.in("ar"), Look.DESK.in("ar").narrow())) {
            Visitor coordinator = signedIn("coordinator.menanpud", look);
            new MembersScreen(coordinator).open("menanpud").inviteTranslator();
            coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("members");
        }
    }

    @Test
    void administratorsNameCoordinatorsAndLetPeopleInAgain() {
        Visitor administrator = signedIn("admin");
        Page page = administrator.page();
        administrator.open("/network/administration");
        administrator.assertAccessible().assertNoSidewaysScrolling().screenshot("administration");

        page.locator("[id='name:make']").click();
        assertThat(page.locator("[id='name:said'] .ui-messages-error")).isVisible();
        page.locator("[id='name:network']").selectOption("napud");
        page.locator("[id='name:make']").click();
        String link = page.locator("#named-link").textContent().strip();
        Newcomer.comes(anybody(), link, "Banyan", "en");
        administrator.open("/network/administration");
        assertThat(page.locator("#named tbody")).containsText("Banyan");

        page.locator("[id='returning:start']").fill("Bany");
        page.locator("[id='returning:find']").click();
        page.locator("#again .rows button").first().click();
        assertTrue(page.locator("#return").textContent().contains("/way-in?secret="));
        administrator.assertAccessible();

        page.locator("#named tbody tr:has-text('Banyan') summary").click();
        page.locator("#named tbody tr:has-text('Banyan') button").click();
        assertThat(page.locator("#messages")).containsText("The role has ended");
        assertThat(page.locator("#named tbody")).not().containsText("Banyan");
    }

    @Test
    void theAdministrationReadsWellEverywhere() {
        Visitor administrator = signedIn("admin", Look.DESK.narrow());
        administrator.open("/network/administration");
        administrator.assertAccessible().assertNoSidewaysScrolling().screenshot("administration");
        administrator.page().locator("[id='name:role']").selectOption("ADMINISTRATOR");
        administrator.page().locator("[id='name:make']").click();
        Visitor arabic = anybody(Look.DESK.in("ar").inTheDark());
        Newcomer.comes(
                arabic,
                administrator.page().locator("#named-link").textContent().strip(),
                "Sidr",
                "ar");
        arabic.open("/network/administration");
        arabic.assertAccessible().assertNoSidewaysScrolling().screenshot("administration");
    }
}
