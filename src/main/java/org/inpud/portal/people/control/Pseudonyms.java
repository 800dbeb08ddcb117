package org.inpud.portal.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.people.entity.Person;

/** From opaque ids to what people are called; whoever was erased is missing. */
@ApplicationScoped
public class Pseudonyms {

    private static final int MOST_FOUND = 50;

    /** A person as others see them. */
    public record Named(UUID person, String pseudonym) {}

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    public Map<UUID, String> of(Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p from Person p where p.id in :ids and p.pseudonym is not null", Person.class)
                .setParameter("ids", persons)
                .getResultStream()
                .collect(Collectors.toMap(Person::id, Person::pseudonym));
    }

    /** Those whose pseudonym begins like this, in order: for whoever may look people up. */
    public List<Named> beginningWith(String start) {
        String pattern = start.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
        return entities.createQuery(
                        "select p from Person p where p.pseudonym is not null and lower(p.pseudonym) like :start escape '!'"
                                + " order by p.pseudonym, p.id",
                        Person.class)
                .setParameter("start", pattern)
                .setMaxResults(MOST_FOUND)
                .getResultStream()
                .map((Function<Person, Named>) person -> new Named(person.id(), person.pseudonym()))
                .toList();
    }
}
