package org.inpud.portal.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.people.entity.ApiToken;

/** The API tokens people made for their programs. */
@ApplicationScoped
class ApiTokens {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    void add(ApiToken token) {
        entities.persist(token);
    }

    /** Those that still open something, the newest first. */
    List<ApiToken> open(UUID person, Instant now) {
        return entities.createQuery(
                        "select t from ApiToken t where t.person = :person and t.expiresAt > :now"
                                + " order by t.createdAt desc",
                        ApiToken.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList();
    }

    boolean end(UUID person, UUID token) {
        return entities.createQuery("delete from ApiToken t where t.person = :person and t.id = :id")
                        .setParameter("person", person)
                        .setParameter("id", token)
                        .executeUpdate()
                > 0;
    }

    void endAll(UUID person) {
        entities.createQuery("delete from ApiToken t where t.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
