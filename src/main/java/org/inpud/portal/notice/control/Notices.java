package org.inpud.portal.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.notice.entity.Notice;
import org.inpud.portal.notice.entity.NoticeKind;
import org.inpud.portal.people.control.PersonErased;

/** All notices. */
@ApplicationScoped
public class Notices {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Tells each of them once, in the transaction of what happened; nobody is told what they did themselves. */
    void tell(Actor actor, NoticeKind kind, String subject, Collection<UUID> people) {
        Set<UUID> others = new LinkedHashSet<>(people);
        actor.person().ifPresent(others::remove);
        tell(kind, subject, others);
    }

    void tell(NoticeKind kind, String subject, Collection<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        for (Object known : entities.createNativeQuery("select cast(id as text) from person where erased_at is null"
                        + " and cast(id as text) = any (string_to_array(?1, ' '))")
                .setParameter(
                        1, String.join(" ", people.stream().map(UUID::toString).toList()))
                .getResultList()) {
            entities.persist(Notice.tell(UUID.fromString((String) known), kind, subject, now));
        }
        outbox.announce(people, now);
    }

    /** The newest first. */
    List<Notice> of(UUID person, boolean isUnreadOnly, int offset, int size) {
        return entities.createQuery(
                        "select n from Notice n where n.person = :person"
                                + (isUnreadOnly ? " and n.readAt is null" : "") + " order by n.id desc",
                        Notice.class)
                .setParameter("person", person)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(UUID person, boolean isUnreadOnly) {
        return entities.createQuery(
                        "select count(n) from Notice n where n.person = :person"
                                + (isUnreadOnly ? " and n.readAt is null" : ""),
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    Optional<Notice> find(UUID person, long id) {
        return Optional.ofNullable(entities.find(Notice.class, id))
                .filter(notice -> notice.person().equals(person));
    }

    /** All that were told until then. */
    void readAll(UUID person, long upTo, Instant now) {
        entities.createQuery("update Notice n set n.readAt = :now where n.person = :person and n.readAt is null"
                        + " and n.id <= :upTo")
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("upTo", upTo)
                .executeUpdate();
    }

    void forget(@Observes PersonErased erased) {
        for (String table : List.of("notice", "notice_choice", "outgoing_mail")) {
            entities.createNativeQuery("delete from " + table + " where person = ?1")
                    .setParameter(1, erased.actor().id())
                    .executeUpdate();
        }
    }
}
