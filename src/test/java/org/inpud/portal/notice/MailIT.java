package org.inpud.portal.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.support.Callers;
import org.inpud.portal.support.MailServer;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.TestPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** From a choice in the account to a mail in a real mailbox, and by one click to none. */
class MailIT extends PortalIT {

    private static final Pattern KEY = Pattern.compile("key=([A-Za-z0-9_-]{43})");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String SECRET_WORDS = "naloxone-for-the-harbour";

    @Test
    @RunAsClient
    void mailComesOnlyToAConfirmedAddressSaysNothingAndStopsByOneClick(@ArquillianResource URL root) throws Exception {
        String address = "post-" + UUID.randomUUID() + "@example.org";
        RestCaller me = Callers.at(root).withToken(TestPeople.tokenOf(RoleHeld.in("panpud", Role.COORDINATOR)));
        assertEquals(
                "NO_MAIL_ADDRESS",
                me.post("/api/v1/me/notices", "{\"mail\":\"AT_ONCE\"}")
                        .expect(409)
                        .problem());
        me.ifMatch(me.get("/api/v1/me").expect(200).etag())
                .patch("/api/v1/me", "{\"contact\":\"" + address + "\"}")
                .expect(200);

        me.post("/api/v1/me/notices", "{\"mail\":\"AT_ONCE\"}").expect(200);
        ask(root);
        MimeMessage confirmation = await(address, 1).get(0);
        assertFalse(isConfirmed(me));
        assertEquals(
                404, Callers.form(root, "/mail/confirm", "key", "x".repeat(43)).status());
        Callers.form(root, "/mail/confirm", "key", key(confirmation)).expect(200);
        assertTrue(isConfirmed(me));

        ask(root);
        MimeMessage news = await(address, 2).get(1);
        String text = news.getContent().toString();
        assertEquals("A message waits for you", news.getSubject());
        assertFalse(text.contains(SECRET_WORDS), text);
        assertEquals("List-Unsubscribe=One-Click", news.getHeader("List-Unsubscribe-Post")[0]);
        String stop = news.getHeader("List-Unsubscribe")[0];
        assertTrue(me.get("/api/v1/notices?unread=true")
                        .expect(200)
                        .object()
                        .get("total")
                        .getAsInt()
                >= 2);

        Callers.form(root, "/mail/off?key=" + key(stop), "List-Unsubscribe", "One-Click")
                .expect(200);
        assertEquals("OFF", me.get("/api/v1/me/notices").object().get("mail").getAsString());
        ask(root);
        Thread.sleep(4000);
        assertEquals(2, MailServer.to(address).size(), "no more mail");
    }

    @Test
    @RunAsClient
    void mailOnceADayComesOnceHoweverMuchHappens(@ArquillianResource URL root) throws Exception {
        String address = "daily-" + UUID.randomUUID() + "@example.org";
        RestCaller me = Callers.at(root).withToken(TestPeople.tokenOf(RoleHeld.in("panpud", Role.COORDINATOR)));
        me.ifMatch(me.get("/api/v1/me").expect(200).etag())
                .patch("/api/v1/me", "{\"contact\":\"" + address + "\"}")
                .expect(200);
        me.post("/api/v1/me/notices", "{\"mail\":\"DAILY\"}").expect(200);
        Callers.form(root, "/mail/confirm", "key", key(await(address, 1).get(0)))
                .expect(200);

        ask(root);
        await(address, 2);
        ask(root);
        ask(root);
        Thread.sleep(4000);

        assertEquals(2, MailServer.to(address).size(), "the confirmation, and one of today");

        bringForward(address);
        Thread.sleep(4000);
        assertEquals(2, MailServer.to(address).size(), "whatever was written down before the choice was made");

        run(
                "update notice_choice set last_mail_at = now() - interval '25 hours' where person ="
                        + " (select id from person where contact = ?)",
                address);
        await(address, 3);
    }

    /** As if the mail that waits had been written down while its person still wanted each at once. */
    private static void bringForward(String address) throws SQLException {
        run(
                "update outgoing_mail set next_try_at = now() where state = 'WAITING' and person ="
                        + " (select id from person where contact = ?)",
                address);
    }

    private static void run(String sql, String address) throws SQLException {
        try (Connection connection = TestPeople.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, address);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static boolean isConfirmed(RestCaller me) {
        return me.get("/api/v1/me/notices")
                .expect(200)
                .object()
                .get("confirmed")
                .getAsBoolean();
    }

    /** A reader asks for help in a language of the network: its coordinators are told. */
    private static void ask(URL root) {
        Callers.at(root)
                .with("X-Forwarded-For", "192.0.2." + (1 + (int) (Math.random() * 250)))
                .post(
                        "/api/v1/requests",
                        "{\"language\":\"fr\",\"help\":true,\"message\":\"" + SECRET_WORDS + " " + UUID.randomUUID()
                                + "\"}")
                .expect(201);
    }

    private static List<MimeMessage> await(String address, int count) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (MailServer.to(address).size() < count && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        List<MimeMessage> got = MailServer.to(address);
        assertEquals(count, got.size());
        return got;
    }

    private static String key(MimeMessage message) throws Exception {
        return key(message.getContent().toString());
    }

    private static String key(String text) {
        Matcher key = KEY.matcher(text);
        assertTrue(key.find(), text);
        return key.group(1);
    }
}
