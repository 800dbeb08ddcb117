package org.inpud.portal.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.inpud.portal.network.MembersScreen;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** What people keep of themselves: how they are seen, how they get in, and how they go. */
class AccountJourney extends Journey {

    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in.*");

    @Test
    void pseudonymLanguageAndContactChange() {
        Newcomer newcomer = newcomer(anybody(), "Ilex", "en");
        Page page = account(newcomer.visitor());

        page.locator("[id='who:pseudonym']").fill("Ilex B");
        page.locator("[id='who:contact']").fill("signal: ilex");
        page.locator("[id='who:language']").selectOption("fr");
        page.locator("[id='who:keep']").click();

        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator(".me a[href='/people/account']")).hasText("Ilex B");
        assertThat(page.locator("[id='who:contact']")).hasValue("signal: ilex");
        assertThat(page.locator("#messages")).containsText("enregistré");

        page.locator("[id='who:pseudonym']").fill(" ");
        page.locator("[id='who:keep']").click();
        assertThat(said(page, "who")).isVisible();
    }

    @Test
    void aNewPasswordEndsTheOtherSignIns() {
        Newcomer newcomer = newcomer(anybody(), "Tansy", "en");
        Visitor telephone = newcomer.signsInAt(anybody(), newcomer.password());
        Page page = account(newcomer.visitor());
        assertThat(page.locator("#signins tbody tr")).hasCount(2);

        changePassword(page, "not the old one", "a new long password");
        assertThat(said(page, "secret")).containsText("present password");
        changePassword(page, newcomer.password(), "a new long password");
        assertThat(page.locator("#messages")).containsText("The password is changed");
        assertThat(page.locator("#signins tbody tr")).hasCount(1);

        telephone.open("/people/account");
        assertThat(telephone.page()).hasURL(SIGN_IN);
        newcomer.signsInAt(telephone, "a new long password");
        account(telephone);
    }

    @Test
    void aSignInIsEndedFromElsewhere() {
        Newcomer newcomer = newcomer(anybody(), "Sorrel", "en");
        Visitor telephone = newcomer.signsInAt(anybody(), newcomer.password());
        Page page = account(newcomer.visitor());

        page.locator("#signins tbody button").click();
        assertThat(page.locator("#signins tbody tr")).hasCount(1);
        assertThat(page.locator("#signins")).containsText("this one");

        telephone.open("/people/account");
        assertThat(telephone.page()).hasURL(SIGN_IN);
    }

    @Test
    void aTokenIsShownOnceAndWorksUntilItIsEnded() {
        Newcomer newcomer = newcomer(anybody(), "Vetch", "en");
        Page page = account(newcomer.visitor());

        page.locator("[id='keys:make']").click();
        assertThat(said(page, "keys")).isVisible();
        page.locator("[id='keys:name']").fill("my reading list");
        page.locator("[id='keys:make']").click();
        String token = page.locator("#token-made").textContent().strip();
        newcomer.visitor().assertAccessible().screenshot("account-token");
        RestCaller program = RestCaller.at(PortalProcess.shared().address()).withToken(token);
        assertEquals(200, program.get("/api/v1/me").status());

        page.reload();
        assertThat(page.locator("#token-made")).hasCount(0);
        page.locator("#tokens tbody button").click();
        assertThat(page.locator("#tokens tbody tr")).hasCount(0);
        assertEquals(401, program.get("/api/v1/me").status());
    }

    @Test
    void whoAsksToBeErasedIsForgotten() {
        Newcomer newcomer = newcomer(anybody(), "Yarrow", "en");
        Page page = account(newcomer.visitor());

        page.locator("[id='forget:typed']").fill("Nobody");
        page.locator("[id='forget:password']").fill(newcomer.password());
        page.locator("[id='forget:erase']").click();
        assertThat(said(page, "forget")).containsText("not your pseudonym");

        page.locator("[id='forget:typed']").fill("Yarrow");
        page.locator("[id='forget:password']").fill(newcomer.password());
        page.locator("[id='forget:erase']").click();
        page.waitForURL(Pattern.compile(".*/en/library.*"));

        newcomer.signsInAt(newcomer.visitor(), newcomer.password());
        assertThat(page).hasURL(SIGN_IN);
        newcomer.visitor().forgetComplaints();
    }

    @Test
    void theAccountReadsWellEverywhere() {
        for (String language : new String[] {"en", "ar"}) {
            Newcomer newcomer = newcomer(anybody(Look.DESK.in(language)), "Rue", language);
            account(newcomer.visitor());
            newcomer.visitor().assertAccessible().assertNoSidewaysScrolling().screenshot("account");
            for (Look look : new Look[] {
                Look.DESK.in(language).narrow(), Look.DESK.in(language).inTheDark()
            }) {
                Visitor device = newcomer.signsInAt(anybody(look), newcomer.password());
                account(device);
                device.assertAccessible().assertNoSidewaysScrolling().screenshot("account");
            }
        }
    }

    private Newcomer newcomer(Visitor visitor, String name, String language) {
        String link =
                new MembersScreen(signedIn("coordinator.nanpud")).open("nanpud").inviteTranslator();
        assertTrue(link.contains("/way-in?secret="), link);
        return Newcomer.comes(visitor, link, name, language);
    }

    private static Page account(Visitor visitor) {
        visitor.open("/people/account");
        assertThat(visitor.page().locator("#erase")).isVisible();
        return visitor.page();
    }

    private static void changePassword(Page page, String old, String wanted) {
        page.locator("[id='secret:old']").fill(old);
        page.locator("[id='secret:wanted']").fill(wanted);
        page.locator("[id='secret:again']").fill(wanted);
        page.locator("[id='secret:change']").click();
    }

    private static Locator said(Page page, String form) {
        return page.locator("[id='" + form + ":said'] .ui-messages-error");
    }
}
