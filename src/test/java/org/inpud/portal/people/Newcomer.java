package org.inpud.portal.people;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.inpud.portal.support.Visitor;

/** Somebody who comes in by a one-time link: the screen on which they choose what they are called. */
public record Newcomer(Visitor visitor, String login, String pseudonym, String password) {

    private static final String PASSWORD = "three quiet green herons";

    /** Opens the link and fills in everything that is asked for. */
    public static Newcomer comes(Visitor visitor, String link, String name, String language) {
        Newcomer newcomer = new Newcomer(
                visitor,
                name.toLowerCase(Locale.ROOT) + "." + Long.toString(System.nanoTime(), Character.MAX_RADIX),
                name,
                PASSWORD);
        Page page = visitor.page();
        page.navigate(link);
        page.locator("#login").fill(newcomer.login);
        page.locator("#pseudonym").fill(newcomer.pseudonym);
        page.locator("#language").selectOption(language);
        page.locator("#password").fill(newcomer.password);
        page.locator("#again").fill(newcomer.password);
        page.locator("main form:has(#pseudonym) button").click();
        page.waitForURL(address -> !address.contains("/way-in"));
        return newcomer;
    }

    /** Signs in on another device. */
    public Visitor signsInAt(Visitor device, String withPassword) {
        device.open("/en/sign-in");
        device.page().locator("input[name='login']").fill(login);
        device.page().locator("input[type='password']").fill(withPassword);
        device.page().locator("main button").first().click();
        device.page().waitForLoadState();
        return device;
    }
}
