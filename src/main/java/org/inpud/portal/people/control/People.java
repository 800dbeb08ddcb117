package org.inpud.portal.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.people.entity.Login;
import org.inpud.portal.people.entity.Person;

/** Everybody who works here. */
@ApplicationScoped
public class People {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** The person, unless they were erased. */
    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id)).filter(person -> !person.isErased());
    }

    /** The person, held against everybody else until the transaction ends. */
    Optional<Person> findToChange(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(person -> !person.isErased());
    }

    Optional<Person> byLogin(String typed) {
        return entities.createQuery("select p from Person p where p.login = :login", Person.class)
                .setParameter("login", Login.fold(typed))
                .getResultStream()
                .findFirst();
    }

    void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    /** Writes down now what the transaction has changed, so that the version is known. */
    void flush() {
        entities.flush();
    }
}
