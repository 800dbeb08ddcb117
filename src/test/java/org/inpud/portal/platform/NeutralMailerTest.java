package org.inpud.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Mailer.Fate;
import org.inpud.portal.kernel.Mailer.Mail;
import org.inpud.portal.kernel.Mailer.Stop;
import org.inpud.portal.platform.control.MailSentences;
import org.inpud.portal.platform.control.MailSettings;
import org.inpud.portal.platform.control.NeutralMailer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail that goes through a real server: it says no more than that something waits behind a link. */
class NeutralMailerTest {

    private static final String TO = "reader@example.org";
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void saysNothingButThatSomethingWaitsAndCanBeStoppedByOneClick() throws Exception {
        assertEquals(
                Fate.SENT, mailer(false).send(mail(TO, Optional.of(new Stop("notice.mail.stop", "/mail/off?key=k")))));

        MimeMessage got = server.getReceivedMessages()[0];
        assertEquals("Вас ждёт сообщение", got.getSubject());
        assertEquals("post@portal.test", got.getFrom()[0].toString());
        assertEquals(TO, got.getAllRecipients()[0].toString());
        String text = got.getContent().toString().replace("\r\n", "\n").strip();
        assertEquals(
                "Вас ждёт новое. Оно здесь:\n\nhttps://portal.test/notice/inbox\n\n"
                        + "Больше не присылать:\nhttps://portal.test/mail/off?key=k",
                text);
        assertEquals("<https://portal.test/mail/off?key=k>", got.getHeader("List-Unsubscribe")[0]);
        assertEquals("List-Unsubscribe=One-Click", got.getHeader("List-Unsubscribe-Post")[0]);
        assertEquals("auto-generated", got.getHeader("Auto-Submitted")[0]);
        assertFalse(got.getHeader("Message-ID")[0].contains(System.getProperty("user.name") + "@"));
    }

    @Test
    void carriesNoWayToStopWhereThereIsNothingToStop() throws Exception {
        assertEquals(Fate.SENT, mailer(false).send(mail(TO, Optional.empty())));
        assertNull(server.getReceivedMessages()[0].getHeader("List-Unsubscribe"));
    }

    @Test
    void neverGoesOverALineThatIsNotEncryptedUnlessThatIsAllowed() {
        assertEquals(Fate.NOT_NOW, mailer(true).send(mail(TO, Optional.empty())));
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void triesLaterWhereTheServerIsAway() {
        NeutralMailer mailer = mailer(false);
        server.stop();
        assertEquals(Fate.NOT_NOW, mailer.send(mail(TO, Optional.empty())));
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertEquals(Fate.REFUSED, mailer(false).send(mail("no address", Optional.empty())));
    }

    @Test
    void isOffUnlessServerAndSenderAreSet() {
        MailSettings none =
                new MailSettings(Optional.empty(), 25, Optional.empty(), Optional.empty(), Optional.empty(), true, "");
        NeutralMailer mailer = new NeutralMailer(none, new MailSentences(), Clock.systemUTC());
        assertFalse(mailer.isOn());
        assertTrue(mailer(false).isOn());
        assertEquals(Fate.NOT_NOW, mailer.send(mail(TO, Optional.empty())));
    }

    private NeutralMailer mailer(boolean isEncrypted) {
        MailSettings settings = new MailSettings(
                Optional.of("127.0.0.1"),
                server.getSmtp().getPort(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("post@portal.test"),
                isEncrypted,
                "https://portal.test");
        return new NeutralMailer(settings, new MailSentences(), Clock.systemUTC());
    }

    private static Mail mail(String to, Optional<Stop> stop) {
        return new Mail(to, LanguageTag.of("ru"), "notice.mail.subject", "notice.mail.news", "/notice/inbox", stop);
    }
}
