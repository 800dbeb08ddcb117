package org.inpud.portal.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.Map;

/** The one browser of a run; every visitor gets a context of its own in it, with no cookie of another's. */
public final class Browsers {

    private static Playwright playwright;
    private static Browser browser;

    private Browsers() {}

    public static synchronized Browser shared() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.find())
                            .setHeadless(true));
        }
        return browser;
    }

    public static synchronized void close() {
        if (browser != null) {
            browser.close();
            playwright.close();
            browser = null;
        }
    }
}
