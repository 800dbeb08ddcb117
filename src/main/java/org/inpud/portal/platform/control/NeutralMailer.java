package org.inpud.portal.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Mailer;

/** Mail through the server that is configured; where none is, the inbox in the portal is the only way. */
@ApplicationScoped
public class NeutralMailer implements Mailer {

    private static final Logger LOG = System.getLogger(NeutralMailer.class.getName());
    private static final String PATIENCE_MILLISECONDS = "10000";

    @Inject
    @ConfigProperty(name = "portal.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "portal.mail.port", defaultValue = "25")
    private String port;

    @Inject
    @ConfigProperty(name = "portal.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "portal.address", defaultValue = "http://127.0.0.1:8080")
    private String address;

    @Inject
    private MailSentences sentences;

    @Inject
    private Clock clock;

    @Override
    public void send(String contact, LanguageTag language, String messageKey, String link) {
        if (host.isEmpty() || from.isEmpty()) {
            LOG.log(Level.INFO, "no mail is sent: portal.mail.host and portal.mail.from are not set");
            return;
        }
        try {
            Transport.send(message(contact, language, messageKey, link));
        } catch (MessagingException unsent) {
            // Not the exception's own words: they name the recipient.
            LOG.log(Level.WARNING, "a mail was not sent: {0}", unsent.getClass().getSimpleName());
        }
    }

    private MimeMessage message(String contact, LanguageTag language, String messageKey, String link)
            throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host.orElseThrow());
        properties.setProperty("mail.smtp.port", port);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLISECONDS);
        String sentence = sentences.of(language, messageKey);
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress(from.orElseThrow()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(contact));
        message.setSubject(sentence, StandardCharsets.UTF_8.name());
        message.setText(sentence + "\n\n" + address + link + "\n", StandardCharsets.UTF_8.name());
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        return message;
    }
}
