package org.inpud.portal.adaptation;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.inpud.portal.support.Visitor;

/** The editor as somebody sees it. */
final class EditorScreen {

    private final Visitor visitor;
    private final Page page;

    private EditorScreen(Visitor visitor, Page page) {
        this.visitor = visitor;
        this.page = page;
    }

    /** @param segment the sentence that is opened, such as {@code s40} */
    static EditorScreen open(Visitor visitor, String adaptation, String segment) {
        visitor.open("/adaptation/editor?id=" + adaptation + "#" + segment);
        return on(visitor);
    }

    /** Where a visitor has arrived by themselves. */
    static EditorScreen on(Visitor visitor) {
        EditorScreen screen = new EditorScreen(visitor, visitor.page());
        screen.waitUntilReady();
        return screen;
    }

    /** A second tab of the same person. */
    static EditorScreen inAnotherTab(Visitor visitor, String adaptation, String segment) {
        Page tab = visitor.context().newPage();
        String here = visitor.page().url();
        tab.navigate(here.substring(0, here.indexOf("/adaptation/")) + "/adaptation/editor?id=" + adaptation + "#"
                + segment);
        EditorScreen screen = new EditorScreen(visitor, tab);
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

    /** Whether the server has said that it kept what was done last: the circle beside the sentence is full. */
    boolean isKept() {
        return page.locator(".seg.on [data-knots] use[href$='#i-done']").count() > 0;
    }

    void waitUntilTheLineIsDown() {
        page.locator("html[data-line='down']").waitFor();
    }

    /** What the tab holds for itself, as anybody who finds it can read it. */
    String held() {
        page.waitForFunction("() => sessionStorage.length > 0");
        return (String) page.evaluate("() => JSON.stringify(sessionStorage)");
    }

    boolean isWriting() {
        return Boolean.TRUE.equals(page.evaluate("() => document.activeElement.id === 'pen'"));
    }

    /** Esc, from the text to the commands. */
    void toTheBar() {
        field().focus();
        page.keyboard().press("Escape");
    }

    /** What stands below the field now. */
    String findings() {
        return page.locator("#pen-findings").innerText();
    }

    /** Pastes as another program offers it: in plain words and as its own markup. */
    void paste(String plain, String markup) {
        field().evaluate(
                        "(field, [plain, markup]) => { field.focus(); const data = new DataTransfer();"
                                + " data.setData('text/plain', plain); data.setData('text/html', markup);"
                                + " field.dispatchEvent(new ClipboardEvent('paste',"
                                + " { clipboardData: data, bubbles: true, cancelable: true })); }",
                        new Object[] {plain, markup});
    }

    /** How often the history has a text. */
    int historyOf(String text) {
        toTheBar();
        page.keyboard().press("h");
        page.locator("[data-side='history'] .hits li").first().waitFor();
        return page.locator("[data-side='history'] .hits ins:has-text('" + text + "')")
                .count();
    }

    /** What was said beside the sentence. */
    String comments() {
        toTheBar();
        page.keyboard().press("c");
        page.locator("#comment-text").waitFor();
        return page.locator("[data-side='comments']").innerText();
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
