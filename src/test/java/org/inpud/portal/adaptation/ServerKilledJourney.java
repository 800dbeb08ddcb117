package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.inpud.portal.support.Browsers;
import org.inpud.portal.support.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server dies in the middle of a sentence and comes back: the page never noticed more than a bad line. */
class ServerKilledJourney {

    private static final Map<String, String> DEMO = Map.of("PORTAL_DEMO", "true");
    private static final String EDITOR = "/adaptation/editor?id=running-a-peer-led-workshop.africanpud.fr";

    @TempDir
    Path data;

    @Test
    void whatWasSavedAndWhatWasNotAreBothThere() throws Exception {
        int port = PortalProcess.freePort();
        PortalProcess first = PortalProcess.start(data, port, DEMO).awaitReady();
        PortalProcess second = null;
        try (BrowserContext context = Browsers.shared().newContext()) {
            context.setDefaultTimeout(60_000);
            Page page = context.newPage();
            page.navigate(first.address().resolve("/en/sign-in?to=" + EDITOR).toString());
            page.locator("input[name='login']").fill("translator.africanpud");
            page.locator("input[type='password']").fill(first.demoPassword());
            page.keyboard().press("Enter");
            page.locator("#editor[data-ready='true']").waitFor();
            page.locator("#pen").fill("Enregistré avant la panne");
            page.locator("[data-status] .good").waitFor();

            first.kill();
            page.locator("#pen").fill("Enregistré avant la panne, et continué pendant");
            page.locator("html[data-line='down']").waitFor();

            Thread.sleep(500);
            second = PortalProcess.start(data, port, DEMO).awaitReady();
            page.locator("[data-status] .good").waitFor();
            page.reload();
            page.locator("#editor[data-ready='true']").waitFor();
            assertEquals(
                    "Enregistré avant la panne, et continué pendant",
                    page.locator("#pen").inputValue());
        } finally {
            first.kill();
            if (second != null) {
                second.stop();
            }
        }
    }
}
