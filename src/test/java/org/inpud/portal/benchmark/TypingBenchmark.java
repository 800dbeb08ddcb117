package org.inpud.portal.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.inpud.portal.support.Browsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a key press to the next frame (requestAnimationFrame, then a message task) with 5,000 segments open and all of
 * them laid out, beside a bare textarea in the same browser. {@code mvn -B -DskipTests package && mvn -B test
 * -Dtest=TypingBenchmark}
 */
class TypingBenchmark {

    private static final String MEASURE =
            "selector => { window.taken = []; document.querySelector(selector).addEventListener('keydown', () => {"
                    + " const begun = performance.now(); requestAnimationFrame(() => { const channel ="
                    + " new MessageChannel(); channel.port1.onmessage = () => window.taken.push(performance.now()"
                    + " - begun); channel.port2.postMessage(0); }); }, { capture: true }); }";
    private static final String WORDS =
            "Aquí se dice dónde hay agua limpia y un cuarto tibio, y cuándo hay alguien que ayude. ";

    @TempDir
    Path folder;

    @Test
    void types() throws Exception {
        try (BenchmarkPortal portal = BenchmarkPortal.start(folder)) {
            String id = portal.adaptation("typing-benchmark", 5000);
            String session = portal.translators(1).get(0);
            BrowserContext context = Browsers.shared().newContext();
            context.addCookies(List.of(new Cookie("portal-session", session)
                    .setUrl(portal.address().toString())));
            context.setDefaultTimeout(180_000);
            context.setDefaultNavigationTimeout(180_000);
            Page page = context.newPage();
            page.navigate(portal.address()
                    .resolve("/adaptation/editor?id=" + id + "#s2500")
                    .toString());
            page.locator("#editor[data-ready='true']").waitFor();
            layAllOut(page);
            Object laid = page.evaluate("document.querySelectorAll('[data-passage]').length");
            page.locator("#pen").focus();
            double[] ours = measured(page, "#pen");
            Page bare = context.newPage();
            bare.setContent("<textarea id='bare' rows='4' cols='60'></textarea>");
            bare.locator("#bare").focus();
            double[] theirs = measured(bare, "#bare");
            System.out.printf(
                    Locale.ROOT,
                    "key press to next frame with %s passages laid out: median %.1f ms, p95 %.1f ms;"
                            + " bare textarea: median %.1f ms, p95 %.1f ms (%.2f times)%n",
                    laid,
                    ours[0],
                    ours[1],
                    theirs[0],
                    theirs[1],
                    ours[0] / theirs[0]);
        } finally {
            Browsers.close();
        }
    }

    /** Scrolls through the whole text. What comes near is laid out and moves what is below, so nothing waits for rest. */
    private static void layAllOut(Page page) {
        for (int window = 0; window < 50; window++) {
            String list = "ol[data-window='" + window + "']";
            page.evaluate("list => document.querySelector(list).scrollIntoView()", list);
            page.locator(list + " > li").first().waitFor();
        }
    }

    private static double[] measured(Page page, String selector) {
        page.bringToFront();
        page.evaluate(MEASURE, selector);
        for (int times = 0; times < 4; times++) {
            page.keyboard().type(WORDS, new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(30));
        }
        @SuppressWarnings("unchecked")
        List<Number> taken = (List<Number>) page.evaluate("window.taken");
        double[] sorted =
                taken.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return new double[] {sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]};
    }
}
