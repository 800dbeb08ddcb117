package org.inpud.portal.network.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;

/**
 * Which roles a person holds right now, in their networks and in others’ work that they were let into: read anew at
 * each request, so that an ended role ends at once.
 */
@ApplicationScoped
public class HeldRoles {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    public List<RoleHeld> of(UUID person) {
        List<?> rows = entities.createNativeQuery("select role, network, language, country, work from role_held"
                        + " where person = ?1 order by network, role, language, work")
                .setParameter(1, person)
                .getResultList();
        return rows.stream().map(row -> held((Object[]) row)).toList();
    }

    static RoleHeld held(Object[] row) {
        return new RoleHeld(
                Role.valueOf((String) row[0]),
                Optional.ofNullable((String) row[1]),
                Optional.ofNullable((String) row[2]).map(LanguageTag::of),
                Optional.ofNullable((String) row[3]),
                Optional.ofNullable((String) row[4]));
    }
}
