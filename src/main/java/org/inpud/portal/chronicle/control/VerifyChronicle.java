package org.inpud.portal.chronicle.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Proves that nobody changed the chronicle since it was sealed, or shows from where on somebody did. */
@UseCase
public class VerifyChronicle {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Requires(Capability.VERIFY_CHRONICLE)
    public Outcome<Verification> verify(Actor actor) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select entries, waiting, first_break, last_sealed_at, head from chronicle_verify()")
                .getSingleResult();
        return Outcome.done(new Verification(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                Optional.ofNullable((Number) row[2]).map(Number::longValue),
                Optional.ofNullable(row[3]).map(VerifyChronicle::instant),
                Optional.ofNullable((String) row[4])));
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime moment ? moment.toInstant() : ((java.sql.Timestamp) value).toInstant();
    }
}
