package org.inpud.portal.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URL;
import java.util.UUID;
import java.util.regex.Pattern;
import org.inpud.portal.support.Callers;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Look;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody gets a link, comes in, goes out, and is kept out by a wrong password. */
class WayInJourney extends Journey {

    private static final String PASSWORD = "four words in a row";

    @Test
    void aLinkLetsSomebodyInOnce() throws Exception {
        String link = link("en");
        String login = "journey-" + UUID.randomUUID();
        Visitor visitor = anybody();
        visitor.open(link);
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("way-in");
        Page page = visitor.page();

        page.locator("#login").fill(login);
        page.locator("#pseudonym").fill("Cas");
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("#again").press("Enter");
        page.waitForURL(Pattern.compile(".*/shell/desk"));
        assertTrue(page.locator(".me").innerText().contains("Cas"));

        page.locator(".me form button").click();
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        assertEquals(
                0,
                visitor.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("portal-session"))
                        .count());

        visitor.open(link);
        assertEquals(0, page.locator("main form").count(), "a link opens once");
        visitor.assertAccessible();
    }

    @Test
    void linksReadFromRightToLeftOnATelephone() throws Exception {
        Visitor visitor = anybody(Look.DESK.in("ar").narrow());
        visitor.open(link("ar"));

        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("way-in");
    }

    @Test
    void aWrongPasswordKeepsTheLoginAndTellsWhatToDo() {
        Visitor visitor = anybody(Look.DESK.in("ar").narrow());
        visitor.open("/ar/sign-in?to=%2Fpeople%2Faccount");
        visitor.assertAccessible().assertNoSidewaysScrolling().screenshot("sign-in");
        Page page = visitor.page();

        page.locator("#login").fill("nobody.of.this.name");
        page.locator("#password").fill("not the password");
        page.locator("#password").press("Enter");

        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator("#login")).hasValue("nobody.of.this.name");
        assertThat(page.locator("#password")).hasValue("");
        visitor.assertAccessible().screenshot("sign-in-refused");
        visitor.forgetComplaints();
    }

    @Test
    void aPageAskedForComesAfterSigningIn() {
        Visitor visitor = anybody();
        visitor.open("/people/account");
        visitor.assertAccessible().screenshot("sign-in");
        Page page = visitor.page();

        page.locator("#login").fill("translator.lanpud");
        page.locator("#password").fill(PortalProcess.shared().demoPassword());
        page.locator("#password").press("Enter");

        page.waitForURL(Pattern.compile(".*/people/account"));
    }

    /** A link for a coordinator, as an administrator gets it, in another language. */
    private static String link(String language) throws Exception {
        URL root = PortalProcess.shared().address().toURL();
        String made = Callers.signedIn(root, "admin", PortalProcess.shared().demoPassword())
                .post("/api/v1/named", "{\"role\":\"COORDINATOR\",\"network\":\"euronpud\"}")
                .expect(201)
                .object()
                .get("link")
                .getAsString();
        return "/" + language + "/way-in?" + URI.create(made).getQuery();
    }
}
