package org.inpud.portal.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.inpud.portal.kernel.Mailer;

/** Mail through the server that is configured; where none is, the inbox in the portal is the only way. */
@ApplicationScoped
public class NeutralMailer implements Mailer {

    private static final Logger LOG = System.getLogger(NeutralMailer.class.getName());
    private static final String PATIENCE_MILLISECONDS = "10000";

    private MailSettings settings;
    private MailSentences sentences;
    private Clock clock;

    protected NeutralMailer() {}

    @Inject
    public NeutralMailer(MailSettings settings, MailSentences sentences, Clock clock) {
        this.settings = settings;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return settings.host().isPresent() && settings.from().isPresent();
    }

    @Override
    public Fate send(Mail mail) {
        if (!isOn()) {
            return Fate.NOT_NOW;
        }
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = message(session, mail);
            transport.connect(
                    settings.host().orElseThrow(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
            return handOver(transport, message);
        } catch (AddressException noAddress) {
            return Fate.REFUSED;
        } catch (AuthenticationFailedException wrongPassword) {
            LOG.log(Level.WARNING, "the mail server does not accept portal.smtp.user and portal.smtp.password");
            return Fate.NOT_NOW;
        } catch (MessagingException unreachable) {
            // Not the exception's own words: they may name the recipient.
            LOG.log(
                    Level.WARNING,
                    "the mail server can’t be reached: {0}",
                    unreachable.getClass().getSimpleName());
            return Fate.NOT_NOW;
        }
    }

    /** From here on only the server's own word says that it did not take the mail. */
    private static Fate handOver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Fate.SENT;
        } catch (SendFailedException refused) {
            Address[] unsent = refused.getValidUnsentAddresses();
            boolean isLater = unsent != null && unsent.length > 0;
            LOG.log(Level.WARNING, "a mail was refused{0}", isLater ? " for now" : "");
            return isLater ? Fate.NOT_NOW : Fate.REFUSED;
        } catch (MessagingException broken) {
            LOG.log(
                    Level.WARNING,
                    "the line broke while a mail went out: {0}",
                    broken.getClass().getSimpleName());
            return Fate.UNCERTAIN;
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.isEncrypted()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail.smtp.localhost", "localhost");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLISECONDS);
        return properties;
    }

    private MimeMessage message(Session session, Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from().orElseThrow()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(sentences.of(mail.language(), mail.subjectKey()), StandardCharsets.UTF_8.name());
        StringBuilder text = new StringBuilder(sentences.of(mail.language(), mail.textKey()))
                .append("\n\n")
                .append(settings.address())
                .append(mail.link())
                .append('\n');
        if (mail.optOut().isPresent()) {
            Stop stop = mail.optOut().get();
            String link = settings.address() + stop.link();
            text.append('\n')
                    .append(sentences.of(mail.language(), stop.textKey()))
                    .append('\n')
                    .append(link)
                    .append('\n');
            message.setHeader("List-Unsubscribe", "<" + link + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setText(text.toString(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language().value());
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        return message;
    }
}
