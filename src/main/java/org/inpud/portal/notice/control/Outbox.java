package org.inpud.portal.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Mailer.Fate;
import org.inpud.portal.people.entity.Secret;

/**
 * Mail that waits to go out: one for a person at most, written down before it is sent. A try is claimed and committed
 * before the line is opened, so that nothing goes out twice, whichever node ends in the middle.
 */
@ApplicationScoped
public class Outbox {

    static final int MOST_ATTEMPTS = 6;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final Duration GIVEN_UP = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * A try that is claimed.
     *
     * @param isConfirmation whether it asks to confirm the address
     * @param isUnread whether the inbox holds something unread
     */
    public record Claimed(
            UUID id,
            UUID person,
            boolean isConfirmation,
            int attempts,
            Optional<String> contact,
            LanguageTag language,
            boolean isUnread) {}

    /** Something is in these people’s inboxes: a mail waits for those who want one, today’s or at once. */
    void announce(Collection<UUID> people, Instant now) {
        entities.createNativeQuery("insert into outgoing_mail (id, person, kind, state, next_try_at)"
                        + " select gen_random_uuid(), c.person, 'NOTICES', 'WAITING', case when c.mail = 'AT_ONCE'"
                        + " then ?1 else greatest(?1, coalesce(c.last_mail_at + interval '1 day', ?1)) end"
                        + " from notice_choice c where c.mail <> 'OFF' and c.confirmed_hash is not null"
                        + " and cast(c.person as text) = any (string_to_array(?2, ' ')) on conflict do nothing")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, people.stream().map(UUID::toString).collect(Collectors.joining(" ")))
                .executeUpdate();
    }

    /** A mail waits that asks to confirm an address. */
    void askToConfirm(UUID person, Instant now) {
        entities.createNativeQuery("insert into outgoing_mail (id, person, kind, state, next_try_at)"
                        + " values (gen_random_uuid(), ?1, 'CONFIRMATION', 'WAITING', ?2) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /** Nothing more goes out to this person. */
    void stop(UUID person) {
        entities.createNativeQuery("delete from outgoing_mail where person = ?1 and state = 'WAITING'")
                .setParameter(1, person)
                .executeUpdate();
    }

    /**
     * The next that is due, for this process alone; a try that was claimed long ago and never settled stays unsent. What
     * was chosen counts when it goes out, not when it was written down: no second of the day to whom one is enough.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Claimed> claim() {
        Instant now = clock.instant();
        entities.createNativeQuery("with lost as (update outgoing_mail set state = 'UNCERTAIN', settled_at = ?1"
                        + " where state = 'SENDING' and claimed_at < ?2 returning person, kind)"
                        + " update notice_choice c set last_mail_at = ?1 from lost"
                        + " where c.person = lost.person and lost.kind = 'NOTICES'")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(GIVEN_UP)))
                .executeUpdate();
        for (Object found : entities.createNativeQuery("with due as (select w.id from outgoing_mail w"
                        + " where w.state = 'WAITING' and w.next_try_at <= ?1 and (w.kind <> 'NOTICES' or ("
                        + " not exists (select 1 from notice_choice c where c.person = w.person and c.mail = 'DAILY'"
                        + " and c.last_mail_at > ?2) and not exists (select 1 from outgoing_mail s"
                        + " where s.person = w.person and s.kind = 'NOTICES' and s.state = 'SENDING')))"
                        + " order by w.next_try_at limit 1"
                        + " for update skip locked), claimed as (update outgoing_mail m set state = 'SENDING',"
                        + " claimed_at = ?1, attempts = attempts + 1 from due where m.id = due.id returning m.*)"
                        + " select cast(m.id as text), cast(m.person as text), m.kind = 'CONFIRMATION', m.attempts,"
                        + " p.contact, p.language, exists (select 1 from notice n where n.person = m.person"
                        + " and n.read_at is null) from claimed m join person p on p.id = m.person")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(DAY)))
                .getResultList()) {
            Object[] row = (Object[]) found;
            return Optional.of(new Claimed(
                    UUID.fromString((String) row[0]),
                    UUID.fromString((String) row[1]),
                    (Boolean) row[2],
                    ((Number) row[3]).intValue(),
                    Optional.ofNullable((String) row[4]),
                    LanguageTag.of((String) row[5]),
                    (Boolean) row[6]));
        }
        return Optional.empty();
    }

    /** The link by which this mail can be stopped; written down before it goes out. */
    @Transactional(TxType.REQUIRES_NEW)
    public Secret optOut(UUID mail) {
        Secret secret = Secret.random();
        entities.createNativeQuery("update outgoing_mail set opt_out_hash = ?2 where id = ?1")
                .setParameter(1, mail)
                .setParameter(2, secret.hash())
                .executeUpdate();
        return secret;
    }

    /** Whose mail this secret stops. */
    Optional<UUID> stoppedBy(String secret) {
        for (Object person : entities.createNativeQuery(
                        "select cast(person as text) from outgoing_mail where opt_out_hash = ?1")
                .setParameter(1, new Secret(secret).hash())
                .getResultList()) {
            return Optional.of(UUID.fromString((String) person));
        }
        return Optional.empty();
    }

    /** What became of a try: settled, or to be tried again later, each time after a longer pause. */
    @Transactional(TxType.REQUIRES_NEW)
    public void settle(Claimed mail, Fate fate) {
        Instant now = clock.instant();
        boolean isTriedAgain = fate == Fate.NOT_NOW && mail.attempts() < MOST_ATTEMPTS;
        if (isTriedAgain && isAnotherWaiting(mail)) {
            drop(mail);
            return;
        }
        String state = isTriedAgain
                ? "WAITING"
                : switch (fate) {
                    case SENT -> "SENT";
                    case UNCERTAIN -> "UNCERTAIN";
                    case NOT_NOW, REFUSED -> "FAILED";
                };
        entities.createNativeQuery(
                        "update outgoing_mail set state = ?2, next_try_at = ?3, settled_at = ?4" + " where id = ?1")
                .setParameter(1, mail.id())
                .setParameter(2, state)
                .setParameter(3, Timestamp.from(now.plus(pause(mail.attempts()))))
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        if (!mail.isConfirmation() && (fate == Fate.SENT || fate == Fate.UNCERTAIN)) {
            entities.createNativeQuery("update notice_choice set last_mail_at = ?2 where person = ?1")
                    .setParameter(1, mail.person())
                    .setParameter(2, Timestamp.from(now))
                    .executeUpdate();
        }
    }

    /** There is nothing to say after all. */
    @Transactional(TxType.REQUIRES_NEW)
    public void drop(Claimed mail) {
        entities.createNativeQuery("delete from outgoing_mail where id = ?1")
                .setParameter(1, mail.id())
                .executeUpdate();
    }

    private boolean isAnotherWaiting(Claimed mail) {
        return !entities.createNativeQuery(
                        "select 1 from outgoing_mail where person = ?1 and kind = ?2 and state = 'WAITING' and id <> ?3")
                .setParameter(1, mail.person())
                .setParameter(2, mail.isConfirmation() ? "CONFIRMATION" : "NOTICES")
                .setParameter(3, mail.id())
                .getResultList()
                .isEmpty();
    }

    /** 2, 8, 32 minutes … and never more than a day. */
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (2 * Math.max(0, attempts - 1)));
        return pause.compareTo(DAY) > 0 ? DAY : pause;
    }
}
