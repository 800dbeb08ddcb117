package org.inpud.portal.planning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A coordinator gives a section to somebody until a day; they are told, find it on their desk, and give it back. */
class PlanningJourney extends Journey {

    private static final String ID = "running-a-peer-led-workshop.africanpud.fr";

    @Test
    void aSectionIsGivenFoundAndGivenBack() {
        Visitor translator =
                signedIn("translator.africanpud", Look.DESK.in("fr").narrow());
        String name = translator.page().locator(".me a[href='/people/account']").textContent();
        Visitor coordinator = signedIn("coordinator.africanpud", Look.DESK.in("fr"));
        coordinator.open("/adaptation/overview?id=" + ID);
        Page plan = coordinator.page();
        plan.locator("#plan > .text > details > summary").first().click();
        plan.locator("[id='assign:role']").selectOption("TRANSLATOR");
        plan.locator("[id='assign:person']").selectOption(new SelectOption().setLabel(name));
        plan.locator("[id='assign:passage']").selectOption(new SelectOption().setIndex(1));
        plan.locator("[id='assign:due']").fill("2027-01-31");
        plan.locator("[id='assign:give']").click();
        assertThat(plan.locator("#messages")).containsText("attribué");
        assertThat(plan.locator("#plan ul")).containsText(name);
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("plan");

        coordinator.open("/planning/workload?network=africanpud");
        assertThat(plan.locator("main table")).containsText(name);
        coordinator.assertAccessible().screenshot("workload");

        translator.open("/notice/inbox");
        Page page = translator.page();
        assertThat(page.locator(".notices")).containsText("Du travail vous a été attribué");
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("inbox");
        page.locator(".notices a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/adaptation/overview.*"));
        translator.open("/shell/desk");
        assertThat(page.locator(".tasks")).containsText("attribué à vous");
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("desk-planned");

        translator.open("/adaptation/editor?id=" + ID);
        page.locator("[data-ready='true']").waitFor();
        assertThat(page.locator("#outline .own")).hasCount(1);

        translator.open("/adaptation/overview?id=" + ID);
        page.locator("#plan button:has-text('Le rendre')").first().click();
        assertThat(page.locator("#messages")).containsText("de nouveau ouvert");
        assertThat(page.locator("#plan ul")).not().containsText(name);
    }

    @Test
    void noMailIsPromisedWhereNoServerSendsIt() {
        Visitor translator = signedIn("translator.menanpud", Look.DESK.in("ar").narrow());
        translator.open("/people/account");
        translator.page().locator("[id='noticing:mail']").selectOption("DAILY");
        translator.page().locator("[id='noticing:keep']").click();
        assertThat(translator.page().locator("[id='noticing:said'] .ui-messages-error"))
                .isVisible();
        translator.assertAccessible().assertNoSidewaysScrolling().screenshot("account-notices");
    }
}
