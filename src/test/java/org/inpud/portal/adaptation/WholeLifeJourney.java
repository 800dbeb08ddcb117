package org.inpud.portal.adaptation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.inpud.portal.support.Journey;
import org.inpud.portal.support.Lives;
import org.inpud.portal.support.OverviewScreen;
import org.inpud.portal.support.ReviewScreen;
import org.inpud.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A whole life: a text comes back from its reviewer, is mended, released, follows a newer edition, and is released again,
 * while its readers keep the first release all along.
 */
class WholeLifeJourney extends Journey {

    private static final String REMARK = "Say it as we say it here.";
    private static final String MENDED = "Asseyez-vous, prenez le temps.";
    private static final String BREAD = "Il y a du thé et du pain pour tout le monde.";

    private final Lives lives = new Lives("nanpud");

    @Test
    void returnedMendedReleasedFollowedAndReleasedAgain() {
        String id = lives.inReview("fr");
        Visitor translator = signedIn(lives.login("translator"));
        Visitor reviewer = signedIn(lives.login("reviewer"));
        Visitor coordinator = signedIn(lives.login("coordinator"));

        giveBack(reviewer, id);
        mend(translator, id);
        ReviewScreen.open(reviewer, id).acceptAll();
        OverviewScreen.open(reviewer, id).take("PASS").assertStandsIn("Deciding");
        approve(coordinator, id);
        OverviewScreen.open(coordinator, id).take("RELEASE").assertStandsIn("Released");
        read("/en/read/" + id + "/1.0", MENDED);

        lives.nextEdition(id);
        follow(coordinator, id);
        write(translator, id);
        read("/en/read/" + id + "/1.0", MENDED);
        ReviewScreen.open(reviewer, id).acceptAll();
        OverviewScreen.open(reviewer, id).take("PASS").assertStandsIn("Deciding");
        coordinator.open("/review/decision?id=" + id);
        assertThat(coordinator.page().locator("section[aria-labelledby='since'] ins:has-text('pain')"))
                .isVisible();
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("decision-since");
        approve(coordinator, id);
        OverviewScreen.open(coordinator, id)
                .take("RELEASE")
                .assertStandsIn("Released")
                .assertAccessible();
        coordinator.screenshot("overview-second-release");
        read("/en/read/" + id + "/2.0", BREAD);
        tellsTheLife(coordinator, id);
    }

    /** The record in words: what the steps were, and a reviewer's verdicts as one line. */
    private static void tellsTheLife(Visitor coordinator, String id) {
        coordinator.open("/chronicle/network?network=nanpud&adaptation=" + id);
        Locator record = coordinator.page().locator("tbody").first();
        assertThat(record).containsText("Pass the review. Reviewing → Deciding");
        assertThat(record).containsText(Pattern.compile("\\d+ sentences? accepted\\."));
        assertThat(record).containsText("Release 2.0");
        assertThat(record.locator("a[href*='" + id + "']").first()).containsText("NANPUD · French");
        coordinator.assertAccessible().assertNoSidewaysScrolling().screenshot("chronicle-of-a-life");
    }

    private void giveBack(Visitor reviewer, String id) {
        ReviewScreen.open(reviewer, id).accept().giveBack(REMARK);
        OverviewScreen.open(reviewer, id)
                .take("RETURN", "One sentence is not ours yet.")
                .assertStandsIn("Translating");
    }

    /** What came back is found from the desk, with the reviewer’s words beside it. */
    private void mend(Visitor translator, String id) {
        translator.open("/shell/desk");
        Page page = translator.page();
        assertThat(page.locator(".tasks a[href*='" + id + "']").first()).isVisible();
        translator.open("/adaptation/editor?id=" + id + "&show=ATTENTION");
        EditorScreen editor = EditorScreen.on(translator);
        assertThat(page.locator("main, aside")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(REMARK)))
                .not()
                .hasCount(0);
        translator.assertAccessible().screenshot("editor-returned");
        finish(editor, MENDED);
        OverviewScreen.open(translator, id).take("SUBMIT").assertStandsIn("Reviewing");
    }

    private void write(Visitor translator, String id) {
        translator.open("/adaptation/editor?id=" + id + "&show=ATTENTION");
        finish(EditorScreen.on(translator), BREAD);
        OverviewScreen.open(translator, id).take("SUBMIT").assertStandsIn("Reviewing");
    }

    private static void finish(EditorScreen editor, String text) {
        Page page = editor.visitor().page();
        editor.write(text);
        page.waitForResponse(
                answer -> answer.request().method().equals("PUT")
                        && answer.ok()
                        && answer.request().postData().contains("RENDERED"),
                () -> page.keyboard().press("Control+Enter"));
        editor.waitUntilSaved();
    }

    private void follow(Visitor coordinator, String id) {
        coordinator.open("/adaptation/overview?id=" + id);
        Page page = coordinator.page();
        page.locator("#lineage a.main").click();
        page.locator("[id$='do:follow']").click();
        page.waitForURL(Pattern.compile(".*/adaptation/follow\\?.*number=1.*"));
        coordinator.assertAccessible();
        assertEquals("TRANSLATING", lives.stage(id));
    }

    private static void approve(Visitor coordinator, String id) {
        coordinator.open("/review/decision?id=" + id);
        coordinator.page().locator("button[id$='step']:has-text('Approve')").click();
        assertThat(coordinator.page()).hasURL(Pattern.compile(".*/adaptation/overview.*"));
    }

    private void read(String path, String words) {
        Visitor reader = anybody();
        reader.open(path);
        assertThat(reader.page().locator("main")).containsText(words);
    }
}
