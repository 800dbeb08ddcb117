package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.people.control.Pseudonyms;

/**
 * Somebody has an adaptation open and learns who else has. A claim on a segment is a courtesy: it ends by itself, and
 * nobody is held up by it.
 */
@UseCase
public class BePresent {

    /** A claim that isn't renewed for so long is over. */
    static final Duration LASTS = Duration.ofSeconds(50);

    /**
     * Somebody who is here.
     *
     * @param pseudonym what they are called, unless they were erased
     * @param segment the one they are at
     * @param passage of that segment
     * @param section the heading that it stands under, if any
     * @param text what they are reading there: its source, or our own text
     * @param isMe whether it is another tab of whoever asks
     */
    public record Present(
            Optional<String> pseudonym,
            Role role,
            Optional<String> segment,
            Optional<String> passage,
            Optional<String> section,
            Optional<String> text,
            boolean isMe,
            Instant seenAt) {}

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Adaptations adaptations;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Clock clock;

    /** I am here, at this segment: who else is? */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<Present>> here(Actor actor, AdaptationId adaptation, UUID tab, Optional<String> segment) {
        if (adaptations.find(adaptation).isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Instant now = clock.instant();
        entities.createNativeQuery("with swept as (delete from presence where adaptation = ?1 and seen_at < ?2)"
                        + " insert into presence (adaptation, person, tab, role, segment, seen_at)"
                        + " values (?1, ?3, ?4, ?5, (select segment from rendering where adaptation = ?1"
                        + " and segment = ?6), ?7) on conflict (adaptation, person, tab)"
                        + " do update set segment = excluded.segment, seen_at = excluded.seen_at")
                .setParameter(1, adaptation.toString())
                .setParameter(2, Timestamp.from(now.minus(LASTS)))
                .setParameter(3, actor.id())
                .setParameter(4, tab)
                .setParameter(5, roleOf(actor, adaptation).name())
                .setParameter(6, segment.orElse(""))
                .setParameter(7, Timestamp.from(now))
                .executeUpdate();
        return Outcome.done(others(actor, adaptation, tab, now));
    }

    /** I close it. */
    @Requires(Capability.SEE_WORK)
    public Outcome<Void> leave(Actor actor, AdaptationId adaptation, UUID tab) {
        entities.createNativeQuery("delete from presence where adaptation = ?1 and person = ?2 and tab = ?3")
                .setParameter(1, adaptation.toString())
                .setParameter(2, actor.id())
                .setParameter(3, tab)
                .executeUpdate();
        return Outcome.done();
    }

    private List<Present> others(Actor actor, AdaptationId adaptation, UUID tab, Instant now) {
        List<Claim> claims = Row.all(entities.createNativeQuery("select p.person, p.role, p.segment, r.passage,"
                                + " (select string_agg(t.source, ' ' order by t.position) from segment t"
                                + " where t.passage = (select h.id from passage h where h.edition = g.edition"
                                + " and h.kind = 'HEADING' and h.position <= g.position"
                                + " order by h.position desc limit 1)),"
                                + " coalesce(s.source, r.target), p.seen_at"
                                + " from presence p join adaptation a on a.id = p.adaptation"
                                + " left join rendering r on r.adaptation = p.adaptation and r.segment = p.segment"
                                + " left join passage g on g.edition = a.edition and g.label = r.passage"
                                + " left join segment s on s.edition = a.edition and s.label = r.segment where p.adaptation = ?1 and p.tab <> ?2"
                                + " and p.seen_at >= ?3 order by r.position, p.person")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, tab)
                        .setParameter(3, Timestamp.from(now.minus(LASTS)))
                        .getResultList())
                .stream()
                .map(row -> new Claim(
                        row.id(),
                        row.one(Role.class),
                        row.maybeText(),
                        row.maybeText(),
                        row.maybeText(),
                        row.maybeText(),
                        row.moment()))
                .toList();
        Map<UUID, String> names =
                pseudonyms.of(claims.stream().map(Claim::person).distinct().toList());
        return claims.stream()
                .map(claim -> new Present(
                        Optional.ofNullable(names.get(claim.person())),
                        claim.role(),
                        claim.segment(),
                        claim.passage(),
                        claim.section().map(CodedText::plain),
                        claim.text(),
                        claim.person().equals(actor.id()),
                        claim.seenAt()))
                .toList();
    }

    private record Claim(
            UUID person,
            Role role,
            Optional<String> segment,
            Optional<String> passage,
            Optional<String> section,
            Optional<String> text,
            Instant seenAt) {}

    private static Role roleOf(Actor actor, AdaptationId adaptation) {
        return actor.roleFor(Capability.SEE_WORK, adaptation.scope()).orElseThrow();
    }
}
