package org.inpud.portal.publication;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.inpud.portal.support.Visitor;

/** The screens of this room as a visitor uses them. */
final class PublicationScreens {

    private final Visitor visitor;
    private final Page page;

    PublicationScreens(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    PublicationScreens openRegister() {
        visitor.open("/publication/register");
        return this;
    }

    PublicationScreens fill(String field, String text) {
        page.locator("[id='form:" + field + "']").fill(text);
        return this;
    }

    PublicationScreens choose(String field, String value) {
        page.locator("[id='form:" + field + "']").selectOption(new SelectOption().setValue(value));
        return this;
    }

    PublicationScreens tick(String value) {
        page.locator("input[type='checkbox'][value='" + value + "']").check();
        return this;
    }

    PublicationScreens save() {
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
        return this;
    }

    /** What is said beside a field. */
    String toldOf(String field) {
        return page.locator("#" + field + "-told").innerText();
    }

    PublicationScreens openPublication(String key) {
        visitor.open("/publication/publication?key=" + key);
        return this;
    }

    PublicationScreens openImport(String key) {
        visitor.open("/publication/import?key=" + key);
        return this;
    }

    PublicationScreens giveFile(String name, byte[] content) {
        page.locator("[id='form:file']").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    PublicationScreens open(String path) {
        visitor.open(path);
        return this;
    }

    PublicationScreens press(String label) {
        page.locator("button[aria-label='" + label + "']").click();
        page.locator("button[aria-label='" + label + "'][aria-pressed='true']").waitFor();
        return this;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String messages() {
        return page.locator("#messages").innerText();
    }

    String text() {
        return page.locator("main").innerText();
    }
}
