package org.inpud.portal.lineage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.Ancestry;
import org.inpud.portal.adaptation.control.BegunTexts;
import org.inpud.portal.adaptation.control.Row;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.release.control.AdaptationReleased;
import org.inpud.portal.release.control.ReleaseWithdrawn;
import org.inpud.portal.release.control.Releases;
import org.inpud.portal.release.entity.Release;

/**
 * Knows who builds on whom. An adaptation that is based on a release begins with its texts, where both are in one
 * language, and with its local changes as proposals; every later release of the base, or of one beside it, is told to
 * it as proposals in the transaction of that release.
 */
@ApplicationScoped
public class Lineages implements Ancestry {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Releases releases;

    @Inject
    private ReleasedTexts texts;

    @Inject
    private ProposalWriting proposals;

    @Inject
    private BegunTexts begun;

    @Inject
    private Event<ProposalsMade> made;

    @Inject
    private Clock clock;

    @Override
    public boolean isOnShelf(AdaptationId base) {
        return texts.newest(base).isPresent();
    }

    @Override
    public void begin(Adaptation planned, Instant now) {
        Optional<Release> base = planned.basedOn().flatMap(texts::newest);
        if (base.isPresent()) {
            AdaptationId id = planned.id();
            if (speakAlike(id, base.get().adaptation())) {
                begun.write(planned, texts.of(base.get()), base.get().imprint().edition(), now);
            }
            proposals.changes(id, base.get(), Optional.empty(), now);
            proposals.tell(id, base.get());
        }
    }

    @Override
    public Map<AdaptationId, Integer> waiting(Collection<AdaptationId> adaptations) {
        Map<AdaptationId, Integer> waiting = new HashMap<>();
        if (adaptations.isEmpty()) {
            return waiting;
        }
        Row.all(entities.createNativeQuery("select p.adaptation, count(*) from proposal p left join rendering w"
                                + " on w.adaptation = p.adaptation and w.segment = p.segment where p.state = 'OPEN'"
                                + " and p.adaptation = any (string_to_array(?1, ' '))"
                                + " and p.content is distinct from w.target group by p.adaptation")
                        .setParameter(
                                1,
                                adaptations.stream().map(AdaptationId::toString).collect(Collectors.joining(" ")))
                        .getResultList())
                .forEach(row -> waiting.put(AdaptationId.parse(row.text()).orElseThrow(), row.small()));
        return waiting;
    }

    void released(@Observes AdaptationReleased event) {
        Release release = releases.find(event.adaptation(), event.number()).orElseThrow();
        Instant now = clock.instant();
        texts.freeze(release);
        for (AdaptationId kin : kin(event.adaptation())) {
            Optional<Long> told = proposals.told(kin, event.adaptation());
            int count = proposals.changes(kin, release, told, now);
            if (speakAlike(kin, event.adaptation())) {
                count += proposals.texts(kin, release, told.or(() -> common(kin)), now);
            }
            proposals.tell(kin, release);
            if (count > 0) {
                made.fire(new ProposalsMade(kin, event.adaptation(), count));
            }
        }
    }

    void withdrawn(@Observes ReleaseWithdrawn event) {
        releases.find(event.adaptation(), event.number())
                .ifPresent(release -> proposals.takeBack(release, clock.instant()));
    }

    /** Two adaptations beside each other both came from here. */
    private Optional<Long> common(AdaptationId kin) {
        return Optional.ofNullable(entities.find(Adaptation.class, kin.toString()))
                .flatMap(Adaptation::basedOn)
                .flatMap(base -> proposals.told(kin, base));
    }

    /** Those based on it, and those beside it that are based on the same. */
    private List<AdaptationId> kin(AdaptationId id) {
        return Row.all(entities.createNativeQuery("select k.id from adaptation k where k.based_on = ?1"
                                + " or (k.id <> ?1 and k.based_on = (select a.based_on from adaptation a"
                                + " where a.id = ?1)) order by k.id")
                        .setParameter(1, id.toString())
                        .getResultList())
                .stream()
                .map(row -> AdaptationId.parse(row.text()).orElseThrow())
                .toList();
    }

    /** Whether a text of one can stand in the other as it is. */
    static boolean speakAlike(AdaptationId one, AdaptationId other) {
        return one.language().primary().equals(other.language().primary());
    }
}
