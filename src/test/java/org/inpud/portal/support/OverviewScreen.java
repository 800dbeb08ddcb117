package org.inpud.portal.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An adaptation’s own page as somebody sees it. */
public final class OverviewScreen {

    private final Visitor visitor;
    private final Page page;

    private OverviewScreen(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    public static OverviewScreen open(Visitor visitor, String adaptation) {
        visitor.open("/adaptation/overview?id=" + adaptation);
        return new OverviewScreen(visitor);
    }

    private Locator card(String step) {
        // Withdrawing stands apart from the steps that lead on.
        return page.locator(
                step.equals("WITHDRAW") ? "section[aria-labelledby='apart']" : "#steps .step:has(#step-" + step + ")");
    }

    /** Takes a step that asks for nothing, or only whether one is sure. */
    public OverviewScreen take(String step) {
        return take(step, "");
    }

    public OverviewScreen take(String step, String reason) {
        Locator sure = card(step).locator("details.sure");
        if (sure.count() > 0) {
            sure.locator("summary").click();
            sure.locator("textarea").fill(reason);
            sure.locator("button[id$=':sure']").click();
        } else {
            card(step).locator("button[id$='take:go']").click();
        }
        return this;
    }

    /** The stage that it stands in, in the reader’s own words. */
    public OverviewScreen assertStandsIn(String stage) {
        assertThat(page.locator(".stages [aria-current='step'] b").first()).hasText(stage);
        return this;
    }

    public OverviewScreen assertAccessible() {
        visitor.assertAccessible().assertNoSidewaysScrolling();
        return this;
    }
}
