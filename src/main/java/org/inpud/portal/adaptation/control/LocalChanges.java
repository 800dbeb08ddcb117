package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.VoiceHeard;

/** All local changes, with what was said on them. Those that were taken back are told apart by their own word. */
@ApplicationScoped
public class LocalChanges {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** By number, the withdrawn left out. */
    public List<LocalChange> of(AdaptationId adaptation) {
        return standing(adaptation, " order by c.number").getResultList();
    }

    /** Those that were archived with their passages. */
    List<LocalChange> dropped(AdaptationId adaptation) {
        return entities.createQuery(
                        "select c from LocalChange c where c.adaptation = :adaptation and c.dropped = true"
                                + " order by c.number",
                        LocalChange.class)
                .setParameter("adaptation", adaptation.toString())
                .getResultList();
    }

    Optional<LocalChange> find(long id) {
        return Optional.ofNullable(entities.find(LocalChange.class, id));
    }

    /** By their ids. */
    Map<Long, LocalChange> all(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select c from LocalChange c where c.id in :ids", LocalChange.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(LocalChange::id, Function.identity()));
    }

    private TypedQuery<LocalChange> standing(AdaptationId adaptation, String narrower) {
        return entities.createQuery(
                        "select c from LocalChange c where c.adaptation = :adaptation and c.withdrawnAt is null"
                                + narrower,
                        LocalChange.class)
                .setParameter("adaptation", adaptation.toString());
    }

    /** One of them, held against everybody else until the transaction ends. */
    Optional<LocalChange> lock(AdaptationId adaptation, int number) {
        return standing(adaptation, " and c.number = :number")
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The change in force that settles what becomes of a passage. */
    Optional<LocalChange> covering(AdaptationId adaptation, String passage) {
        return standing(adaptation, " and c.passage = :passage and c.act in :covering and c.decision <> :rejected")
                .setParameter("passage", passage)
                .setParameter("covering", List.of(Act.KEEP, Act.REPLACE, Act.OMIT))
                .setParameter("rejected", Decision.REJECTED)
                .getResultStream()
                .findFirst();
    }

    /** The fingerprint of the change that covers the rendering's passage or owns it; empty where there is none. */
    public String fingerprintOn(AdaptationId adaptation, Rendering rendering) {
        return rendering
                .localChange()
                .map(change -> entities.find(LocalChange.class, change))
                .or(() -> covering(adaptation, rendering.passage()))
                .map(LocalChange::fingerprint)
                .orElse("");
    }

    /** Everything said on these changes, the oldest first. */
    public List<VoiceHeard> voices(List<LocalChange> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select v from VoiceHeard v where v.localChange in :changes order by v.id", VoiceHeard.class)
                .setParameter("changes", changes.stream().map(LocalChange::id).toList())
                .getResultList();
    }

    /** Writes it now, so that its id and its version are known. */
    void add(LocalChange change) {
        entities.persist(change);
        entities.flush();
    }

    void add(VoiceHeard voice) {
        entities.persist(voice);
    }

    /** Counts the change's version on, so that nobody decides without having seen what was just said. */
    void touch(LocalChange change) {
        entities.lock(change, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** How a sentence names several. */
    public static String numbers(List<LocalChange> some) {
        return some.stream().map(change -> String.valueOf(change.number())).collect(Collectors.joining(", "));
    }
}
