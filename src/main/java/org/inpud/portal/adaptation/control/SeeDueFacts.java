package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Brings law, services and medicine whose day has come back to the networks that state them. */
@UseCase
public class SeeDueFacts {

    private static final String DUE = """
            select c.id, a.id, p.title, a.stage, c.number, c.act, c.code, c.passage,
                coalesce((select string_agg(r.target, ' ' order by r.position) from rendering r
                    where r.local_change = c.id), ''),
                cast(d.due as text), c.version
            from local_change c join adaptation a on a.id = c.adaptation join publication p on p.key = a.publication
            cross join lateral (select coalesce((select f.until from fact_renewal f where f.local_change = c.id
                order by f.id desc limit 1), c.review_by) as due) d
            where a.network = any (string_to_array(?1, ' ')) and (?2 = '' or a.network = ?2)
              and (?3 = '' or a.id = ?3) and a.stage not in ('PLANNED', 'WITHDRAWN')
              and c.code in ('LAW', 'SVC', 'MED') and c.review_by is not null
              and c.withdrawn_at is null and c.decision <> 'REJECTED' and d.due <= ?4 and c.id > ?5
            order by c.id limit ?6
            """;

    private static final int ALL = 1000;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Facts facts;

    /** In the networks of whoever asks, or in one of them, behind a place in the list. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<DueFact>> due(Actor actor, Optional<String> network, long after, int size) {
        String networks = actor.roles().stream()
                .filter(held -> Capability.SEE_WORK.isHeldBy(held.role()))
                .flatMap(held -> held.network().stream())
                .distinct()
                .reduce("", (all, one) -> all + " " + one)
                .strip();
        return Outcome.done(found(networks, network.orElse(""), "", after, size));
    }

    /** In one adaptation. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<DueFact>> of(Actor actor, AdaptationId adaptation) {
        return Outcome.done(found(adaptation.network(), "", adaptation.toString(), 0, ALL));
    }

    private List<DueFact> found(String networks, String network, String adaptation, long after, int size) {
        return Row.all(entities.createNativeQuery(DUE)
                        .setParameter(1, networks)
                        .setParameter(2, network)
                        .setParameter(3, adaptation)
                        .setParameter(4, Date.valueOf(facts.today()))
                        .setParameter(5, after)
                        .setParameter(6, size)
                        .getResultList())
                .stream()
                .map(SeeDueFacts::fact)
                .toList();
    }

    private static DueFact fact(Row row) {
        return new DueFact(
                row.number(),
                AdaptationId.parse(row.text()).orElseThrow(),
                row.text(),
                row.one(Stage.class),
                row.small(),
                row.one(Act.class),
                row.one(ChangeCode.class),
                row.text(),
                row.text(),
                java.time.LocalDate.parse(row.text()),
                row.number());
    }
}
