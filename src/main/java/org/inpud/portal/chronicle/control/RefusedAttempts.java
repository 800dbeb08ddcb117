package org.inpud.portal.chronicle.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.inpud.portal.kernel.AttemptRefused;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.people.control.PersonErased;

/**
 * What was tried and refused, kept for {@value #DAYS_KEPT} days. However often somebody tries, it stays small: the same on
 * one day is one row that counts, and of one person {@value #MOST_A_DAY} of a day are told apart.
 */
@ApplicationScoped
public class RefusedAttempts {

    static final int DAYS_KEPT = 180;
    static final int MOST_A_DAY = 100;

    private static final String ADD = "insert into refused_attempt as r (day, network, person, role, attempt, subject,"
            + " because, codes, first_at, last_at) select cast(?1 as date), ?2, cast(?3 as uuid), cast(?4 as text),"
            + " case when f.is_full then 'MANY' else ?5 end, case when f.is_full then '' else ?6 end, ?7,"
            + " case when f.is_full then '' else ?8 end, cast(?9 as timestamptz), cast(?9 as timestamptz)"
            + " from (select count(*) >= ?10 as is_full from refused_attempt where person = cast(?3 as uuid)"
            + " and day = cast(?1 as date)"
            + " and not (attempt = ?5 and subject = ?6 and because = ?7 and codes = ?8)) f"
            + " where exists (select 1 from adaptation where id = ?6)"
            + " on conflict (person, day, attempt, subject, because, codes)"
            + " do update set times = r.times + 1, last_at = excluded.last_at";

    private static final String FOUND =
            "select r.id, r.network, case when ?1 = '' or exists (select 1 from membership m"
                    + " where m.person = r.person and m.network = r.network) then cast(r.person as text) end, r.role, r.attempt,"
                    + " r.subject, r.because, r.codes, r.times, r.first_at, r.last_at from refused_attempt r"
                    + " where (?1 = '' or r.network = ?1) and (?2 = 0 or r.id < ?2) order by r.id desc limit ?3";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** In a transaction of its own, after the refused one is over. What concerns no adaptation that is there is no attempt. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(AttemptRefused refused) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        entities.createNativeQuery("delete from refused_attempt where day < ?1")
                .setParameter(1, Date.valueOf(today.minusDays(DAYS_KEPT)))
                .executeUpdate();
        entities.createNativeQuery(ADD)
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, refused.network())
                .setParameter(3, refused.actor().id().toString())
                .setParameter(4, refused.role().map(Role::name).orElse(null))
                .setParameter(5, refused.attempt())
                .setParameter(6, refused.subject())
                .setParameter(7, refused.isForWantOfRight() ? "RIGHT" : "GUARD")
                .setParameter(8, String.join(" ", refused.codes()))
                .setParameter(9, Timestamp.from(now))
                .setParameter(10, MOST_A_DAY)
                .executeUpdate();
    }

    /**
     * The newest first.
     *
     * @param network one, or all where it is empty
     * @param before the number of the last one seen; 0 from the first
     */
    List<RefusedAttempt> find(String network, long before, int size) {
        List<RefusedAttempt> attempts = new ArrayList<>();
        for (Object found : entities.createNativeQuery(FOUND)
                .setParameter(1, network)
                .setParameter(2, before)
                .setParameter(3, size)
                .getResultList()) {
            Object[] row = (Object[]) found;
            attempts.add(new RefusedAttempt(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    Optional.ofNullable((String) row[2]).map(UUID::fromString),
                    Optional.ofNullable((String) row[3]).map(Role::valueOf),
                    (String) row[4],
                    (String) row[5],
                    "RIGHT".equals(row[6]),
                    Stream.of(((String) row[7]).split(" "))
                            .filter(code -> !code.isEmpty())
                            .toList(),
                    ((Number) row[8]).intValue(),
                    moment(row[9]),
                    moment(row[10])));
        }
        return attempts;
    }

    private static Instant moment(Object value) {
        return value instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) value).toInstant();
    }

    void forget(@Observes PersonErased erased) {
        entities.createNativeQuery("delete from refused_attempt where person = ?1")
                .setParameter(1, erased.actor().id())
                .executeUpdate();
    }
}
