package org.inpud.portal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in front of a browser of their own. Screen objects work on their {@link #page()}. */
public final class Visitor implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final double PATIENCE_MILLISECONDS = 15_000;

    private final URI portal;
    private final Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visitor(URI portal, Look look) {
        this.portal = portal;
        this.look = look;
        this.context = Browsers.shared().newContext(look.options());
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** @param path from the portal's root */
    public Response open(String path) {
        return page.navigate(portal.resolve(path).toString());
    }

    /** Signs in by the portal's own page, with the demonstration's password. */
    public Visitor signIn(String login) {
        open("/" + look.language() + "/sign-in");
        page.locator("input[name='login']").fill(login);
        page.locator("input[type='password']").fill(PortalProcess.shared().demoPassword());
        page.locator("main form:has(input[type='password']) button").first().click();
        page.waitForLoadState();
        if (page.url().contains("/sign-in")) {
            throw new AssertionError("the sign-in of " + login + " was refused: "
                    + page.locator("main").innerText());
        }
        return this;
    }

    /** No finding of axe, WCAG 2.2 A and AA and its best practices; shows rule and place of what it found. */
    public Visitor assertAccessible() {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertEquals(
                List.of(),
                violations.stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " "
                                        + node.getHtml()))
                        .toList(),
                page.url());
        return this;
    }

    /** Nothing reaches beyond the screen's width. */
    public Visitor assertNoSidewaysScrolling() {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, ((Number) beyond).intValue(), "scrolls sideways: " + page.url());
        return this;
    }

    /** Kept in {@code target/screenshots}, named with language, width and darkness. */
    public Visitor screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + look.suffix() + ".png")));
        return this;
    }

    /** What the browser complained of: scripts that failed, content that the policy forbids, parts that are missing. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Where a journey means to run into an error page, the browser's complaint about it is no fault. */
    public Visitor forgetComplaints() {
        complaints.clear();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
