package org.inpud.portal.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.notice.entity.MailChoice;
import org.inpud.portal.notice.entity.NoticeChoice;
import org.inpud.portal.people.entity.Secret;

/** What people chose about mail, and whether the address in their account was confirmed. */
@ApplicationScoped
public class Addresses {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    NoticeChoice of(UUID person) {
        return Optional.ofNullable(entities.find(NoticeChoice.class, person)).orElseGet(() -> NoticeChoice.of(person));
    }

    /** The choice, held against everybody else; written down for the first time where need be. */
    NoticeChoice toChange(UUID person) {
        NoticeChoice choice = entities.find(NoticeChoice.class, person, LockModeType.PESSIMISTIC_WRITE);
        if (choice == null) {
            choice = NoticeChoice.of(person);
            entities.persist(choice);
            entities.flush();
        }
        return choice;
    }

    void flush() {
        entities.flush();
    }

    Optional<NoticeChoice> byConfirmation(String secret) {
        return entities.createQuery("select c from NoticeChoice c where c.confirmationHash = :hash", NoticeChoice.class)
                .setParameter("hash", new Secret(secret).hash())
                .getResultStream()
                .findFirst();
    }

    /** Whether mail may go to this address of theirs, and is wanted. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isWanted(UUID person, Optional<String> contact) {
        NoticeChoice choice = of(person);
        return choice.mail() != MailChoice.OFF && choice.isConfirmed(contact);
    }

    /** The secret of a link that confirms this address; an earlier link is good no more. */
    @Transactional(TxType.REQUIRES_NEW)
    public Secret askToConfirm(UUID person, String contact) {
        Secret secret = Secret.random();
        toChange(person).askToConfirm(contact, secret);
        return secret;
    }
}
