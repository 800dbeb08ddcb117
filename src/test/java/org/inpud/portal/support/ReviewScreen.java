package org.inpud.portal.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;

/** A review as whoever reads it sees it, worked by keys. */
public final class ReviewScreen {

    private final Page page;

    private ReviewScreen(Page page) {
        this.page = page;
    }

    public static ReviewScreen open(Visitor visitor, String adaptation) {
        visitor.open("/review/review?id=" + adaptation);
        visitor.page().locator("#review[data-ready='true']").waitFor();
        return new ReviewScreen(visitor.page());
    }

    /** How many sentences still want eyes. */
    public int left() {
        return Integer.parseInt(page.locator("[data-left]").innerText().replaceAll("\\D", ""));
    }

    public ReviewScreen acceptAll() {
        int left = left();
        assertTrue(left > 0, "nothing waits for a reviewer");
        while (left-- > 0) {
            accept();
            if (left > 0) {
                awaitLeft(left);
            }
        }
        return this;
    }

    public ReviewScreen accept() {
        page.locator(".strip [data-accept]").waitFor();
        page.waitForResponse(answer -> answer.url().endsWith("/verdict") && answer.ok(), () -> page.keyboard()
                .press("a"));
        return this;
    }

    public ReviewScreen giveBack(String reason) {
        page.locator(".strip [data-accept]").waitFor();
        page.keyboard().press("r");
        page.locator("#verdict-category").selectOption("TERMINOLOGY");
        page.locator("#verdict-severity").selectOption("MINOR");
        page.locator("#verdict-reason").fill(reason);
        page.waitForResponse(answer -> answer.url().endsWith("/verdict") && answer.ok(), () -> page.keyboard()
                .press("Control+Enter"));
        return this;
    }

    private void awaitLeft(int count) {
        page.waitForCondition(() -> left() == count);
    }
}
