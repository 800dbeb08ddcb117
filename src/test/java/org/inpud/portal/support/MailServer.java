package org.inpud.portal.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;

/** A mail server on this machine, for the portal in the container to send by; what it got can be looked at outside. */
public final class MailServer {

    private static GreenMail server;

    private MailServer() {}

    /** Its port. */
    static synchronized int start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server.getSmtp().getPort();
    }

    static synchronized void stop() {
        server.stop();
    }

    /** What came for this address. */
    public static synchronized List<MimeMessage> to(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Stream.of(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
