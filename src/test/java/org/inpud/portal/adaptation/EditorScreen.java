package org.inpud.portal.adaptation;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.inpud.portal.support.Visitor;

/** The editor as somebody sees it. */
final class EditorScreen {

    private final Visitor visitor;
    private final Page page;

    private EditorScreen(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** @param segment the sentence that is opened, such as {@code s40} */
    static EditorScreen open(Visitor visitor, String adaptation, String segment) {
        visitor.open("/adaptation/editor?id=" + adaptation + "#" + segment);
        EditorScreen screen = new EditorScreen(visitor);
        screen.waitUntilReady();
        return screen;
    }

    void waitUntilReady() {
        page.locator("#editor[data-ready='true']").waitFor();
        page.locator("#pen").waitFor();
    }

    void reload() {
        page.reload();
        waitUntilReady();
    }

    Locator field() {
        return page.locator("#pen");
    }

    /** Types at the end of the sentence, as a person does. */
    void type(String text) {
        field().focus();
        page.keyboard().press("End");
        field().pressSequentially(text);
    }

    void write(String text) {
        field().fill(text);
    }

    void waitUntilSaved() {
        page.locator("[data-status] .good").waitFor();
    }

    void waitUntilTheLineIsDown() {
        page.locator("html[data-line='down']").waitFor();
    }

    Locator conflict() {
        return page.locator(".clash");
    }

    Locator signInAgain() {
        return page.locator("#sign-in-again");
    }

    Locator localChange() {
        return page.locator("form.local");
    }

    String sentence() {
        return page.url().substring(page.url().indexOf('#') + 1);
    }

    Visitor visitor() {
        return visitor;
    }
}
