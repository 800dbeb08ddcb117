package org.inpud.portal.network;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.inpud.portal.support.Visitor;

/** A network’s page before its coordinator. */
public record MembersScreen(Visitor visitor) {

    public MembersScreen open(String network) {
        visitor.open("/network/members?network=" + network);
        return this;
    }

    /** Makes the link for a translator of all languages, and takes it from the page. */
    public String inviteTranslator() {
        page().locator("[id='inviting:role']").selectOption("TRANSLATOR");
        page().locator("[id='inviting:make']").click();
        return page().locator("#invitation").textContent().strip();
    }

    /** The rows of somebody: one for each role. */
    public Locator rowsOf(String pseudonym) {
        return page().locator("#members tbody tr").filter(new Locator.FilterOptions().setHasText(pseudonym));
    }

    public Page page() {
        return visitor.page();
    }
}
