package org.inpud.portal.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.inpud.portal.kernel.Mailer;
import org.inpud.portal.kernel.Mailer.Fate;
import org.inpud.portal.kernel.Mailer.Mail;
import org.inpud.portal.kernel.Mailer.Stop;
import org.inpud.portal.people.entity.Secret;

/** Sends what waits in the outbox, one after another; outside of any transaction, so that a slow line holds up nothing. */
@ApplicationScoped
public class SendsMail {

    private static final int MOST_AT_ONCE = 100;

    @Inject
    private Mailer mailer;

    @Inject
    private Outbox outbox;

    @Inject
    private Addresses addresses;

    /** How many went out. */
    public int send() {
        int sent = 0;
        for (int i = 0; mailer.isOn() && i < MOST_AT_ONCE; i++) {
            Optional<Outbox.Claimed> claimed = outbox.claim();
            if (claimed.isEmpty()) {
                return sent;
            }
            sent += send(claimed.get()) == Fate.SENT ? 1 : 0;
        }
        return sent;
    }

    /** What became of it; nothing where there is nothing to say any more. */
    private Fate send(Outbox.Claimed claimed) {
        Optional<Mail> mail = claimed.isConfirmation() ? confirmation(claimed) : news(claimed);
        if (mail.isEmpty()) {
            outbox.drop(claimed);
            return Fate.REFUSED;
        }
        Fate fate = mailer.send(mail.get());
        outbox.settle(claimed, fate);
        return fate;
    }

    private Optional<Mail> news(Outbox.Claimed claimed) {
        boolean isWanted = claimed.isUnread() && addresses.isWanted(claimed.person(), claimed.contact());
        return !isWanted
                ? Optional.empty()
                : claimed.contact()
                        .map(to -> new Mail(
                                to,
                                claimed.language(),
                                "notice.mail.subject",
                                "notice.mail.news",
                                "/notice/inbox",
                                Optional.of(new Stop(
                                        "notice.mail.stop",
                                        "/mail/off?key="
                                                + outbox.optOut(claimed.id()).value()))));
    }

    private Optional<Mail> confirmation(Outbox.Claimed claimed) {
        return claimed.contact().map(to -> {
            Secret secret = addresses.askToConfirm(claimed.person(), to);
            return new Mail(
                    to,
                    claimed.language(),
                    "notice.mail.subject",
                    "notice.mail.confirm",
                    "/mail/confirm?key=" + secret.value(),
                    Optional.empty());
        });
    }
}
