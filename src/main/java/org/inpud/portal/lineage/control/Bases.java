package org.inpud.portal.lineage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Row;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.release.entity.ReleaseNumber;

/** What the base of an adaptation says, as far as it is released. */
@ApplicationScoped
public class Bases {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** The words of the base in one segment. */
    public record Text(AdaptationId base, ReleaseNumber release, String text) {}

    boolean isThere(AdaptationId adaptation) {
        return !entities.createNativeQuery("select 1 from adaptation where id = ?1")
                .setParameter(1, adaptation.toString())
                .getResultList()
                .isEmpty();
    }

    Optional<Text> text(AdaptationId adaptation, String segment) {
        return Row.all(entities.createNativeQuery("select r.adaptation, r.major, r.minor, t.target from adaptation a"
                                + " join lateral (select * from release l where l.adaptation = a.based_on"
                                + " and l.withdrawn_at is null order by l.id desc limit 1) r on true"
                                + " join released_text t on t.release = r.id and t.segment = ?2 where a.id = ?1")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, segment)
                        .getResultList())
                .stream()
                .map(row -> new Text(
                        AdaptationId.parse(row.text()).orElseThrow(),
                        new ReleaseNumber(row.small(), row.small()),
                        row.text()))
                .findFirst();
    }
}
