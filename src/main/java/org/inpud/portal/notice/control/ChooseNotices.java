package org.inpud.portal.notice.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Mailer;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.notice.entity.MailChoice;
import org.inpud.portal.notice.entity.NoticeChoice;
import org.inpud.portal.notice.entity.NoticeRefusal;
import org.inpud.portal.people.control.People;
import org.inpud.portal.people.control.Throttle;
import org.inpud.portal.people.entity.Person;

/** Somebody chooses whether mail tells them of their inbox, confirms their address by a link, and stops it by another. */
@UseCase
public class ChooseNotices {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]{1,64}@[^\\s@<>,;:\"()\\[\\]]{3,120}");
    private static final int MOST_CONFIRMATIONS = 3;

    @Inject
    private Addresses addresses;

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private Mailer mailer;

    @Inject
    private Throttle throttle;

    @Inject
    private Clock clock;

    /**
     * What is chosen.
     *
     * @param isAddressed whether the account has an address that mail could go to
     * @param isConfirmed whether that address was confirmed
     * @param isServed whether the portal can send mail at all
     */
    public record View(MailChoice mail, boolean isAddressed, boolean isConfirmed, boolean isServed) {}

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<View> see(Actor actor) {
        return Outcome.done(view(addresses.of(actor.id())));
    }

    /** Where the address is not confirmed yet, a link goes out to it first. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<View> choose(Actor actor, MailChoice wanted) {
        Optional<String> contact = contact(actor.id());
        if (wanted != MailChoice.OFF) {
            if (!mailer.isOn()) {
                return Outcome.refused(NoticeRefusal.NO_MAIL_SERVER);
            }
            if (contact.isEmpty()) {
                return Outcome.refused(NoticeRefusal.NO_MAIL_ADDRESS);
            }
        }
        NoticeChoice choice = addresses.toChange(actor.id());
        if (wanted != MailChoice.OFF && !choice.isConfirmed(contact)) {
            if (!throttle.admitForm("confirmation", actor.id().toString(), MOST_CONFIRMATIONS)) {
                return Outcome.refused(NoticeRefusal.CONFIRMATION_SENT_JUST_NOW);
            }
            outbox.askToConfirm(actor.id(), clock.instant());
        }
        if (wanted == MailChoice.OFF) {
            outbox.stop(actor.id());
        }
        choice.choose(wanted);
        addresses.flush();
        return Outcome.done(view(choice));
    }

    /** Whoever got the link has the address. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<Void> confirm(Actor actor, String secret) {
        return addresses
                .byConfirmation(secret)
                .map(choice -> {
                    choice.confirm();
                    return Outcome.done();
                })
                .orElseGet(() -> Outcome.refused(NoticeRefusal.LINK_NOT_GOOD));
    }

    /** Whoever got the mail stops it, without signing in. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<Void> stop(Actor actor, String secret) {
        Optional<UUID> person = outbox.stoppedBy(secret);
        if (person.isEmpty()) {
            return Outcome.refused(NoticeRefusal.LINK_NOT_GOOD);
        }
        addresses.toChange(person.get()).choose(MailChoice.OFF);
        outbox.stop(person.get());
        return Outcome.done();
    }

    private View view(NoticeChoice choice) {
        Optional<String> contact = contact(choice.person());
        return new View(choice.mail(), contact.isPresent(), choice.isConfirmed(contact), mailer.isOn());
    }

    private Optional<String> contact(UUID person) {
        return people.find(person).flatMap(Person::contact).filter(route -> ADDRESS.matcher(route)
                .matches());
    }
}
