package org.inpud.portal.review.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.adaptation.control.LocalChanges;
import org.inpud.portal.adaptation.control.Rules;
import org.inpud.portal.adaptation.control.VoiceGuard;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.entity.NetworkRules;
import org.inpud.portal.review.entity.ReviewRefusal;
import org.inpud.portal.review.entity.RoundRules;

/** A second reader is somebody beside the reviewer who passed the text: said when they speak, pass and approve. */
@ApplicationScoped
public class SecondReaders implements VoiceGuard {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Reviews reviews;

    @Inject
    private LocalChanges changes;

    @Inject
    private Rules rules;

    @Override
    public Optional<Refusal> against(Actor actor, LocalChange change, Voice as) {
        AdaptationId id = AdaptationId.parse(change.adaptation()).orElseThrow();
        return as == Voice.SECOND_READER && hasPassedAlone(id, actor.id())
                ? Optional.of(Refusal.of(ReviewRefusal.PASSER_READS_SECOND, Map.of("number", change.number())))
                : Optional.empty();
    }

    /** Whether this person alone passed the text as it stands: somebody else is its second reader. */
    boolean hasPassedAlone(AdaptationId id, UUID person) {
        return reviews.whoSaid(id, Step.PASS, reviews.wholeHash(id)).equals(Set.of(person));
    }

    /** Whoever passes the text as its only reviewer leaves no change to their own second reading. */
    Optional<Refusal> passes(AdaptationId id, UUID actor) {
        Set<UUID> passing = new HashSet<>(reviews.whoSaid(id, Step.PASS, reviews.wholeHash(id)));
        passing.add(actor);
        if (passing.size() > 1 || new RoundRules(rules.of(id)).needed(Step.PASS) > 1) {
            return Optional.empty();
        }
        List<LocalChange> alone = alone(id, passing);
        return alone.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        ReviewRefusal.SECOND_READER_PASSES,
                        Map.of("count", alone.size(), "numbers", LocalChanges.numbers(alone))));
    }

    List<Refusal> isReviewer(AdaptationId id, Set<UUID> reviewers) {
        return alone(id, reviewers).stream()
                .map(change -> Refusal.of(ReviewRefusal.SECOND_READER_IS_REVIEWER, Map.of("number", change.number())))
                .toList();
    }

    /** The changes that nobody but these reviewers has read as second reader. */
    private List<LocalChange> alone(AdaptationId id, Set<UUID> reviewers) {
        NetworkRules inForce = rules.of(id);
        return changes.of(id).stream()
                .filter(change ->
                        change.isInForce() && change.voicesNeeded(inForce).contains(Voice.SECOND_READER))
                .filter(change -> {
                    List<UUID> readers = readers(change);
                    return !readers.isEmpty() && readers.stream().allMatch(one -> reviewers.equals(Set.of(one)));
                })
                .toList();
    }

    /** Who agreed to it as second reader, as it and its text stand. */
    private List<UUID> readers(LocalChange change) {
        List<?> found = entities.createNativeQuery("select distinct person from voice where local_change = ?1"
                        + " and voice = 'SECOND_READER' and accept and hash = change_content(?1)")
                .setParameter(1, change.id())
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
