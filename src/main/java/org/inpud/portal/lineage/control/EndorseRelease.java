package org.inpud.portal.lineage.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Concerning;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.SqlStates;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.lineage.entity.Endorsement;
import org.inpud.portal.lineage.entity.LineageRefusal;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.release.control.Releases;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseNumber;

/**
 * A network's coordinators say that their network stands behind another's release as it is, or take that back. It moves
 * nothing and asks nobody else: the words stay the other network's.
 */
@UseCase
public class EndorseRelease {

    private static final int LONGEST_REASON = 2000;

    @Inject
    private Releases releases;

    @Inject
    private Endorsements endorsements;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** @param country where it is meant for one country only, in two small letters */
    @Attempt
    @Requires(Capability.COORDINATE)
    public Outcome<List<EndorsementView>> endorse(
            Actor actor, AdaptationRelease of, NetworkKey network, Optional<String> country, Optional<String> reason) {
        Outcome<String> because = reason(reason);
        Optional<String> where = country.map(String::strip).filter(code -> !code.isEmpty());
        if (where.filter(code -> !code.matches("[a-z]{2}")).isPresent()) {
            return Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("country"));
        }
        return because.then(words -> shelved(of).then(release -> {
            if (of.adaptation().network().equals(network.value())) {
                return Outcome.refused(LineageRefusal.OWN_RELEASE);
            }
            if (endorsements.lock(release, network.value()).isPresent()) {
                return Outcome.refused(LineageRefusal.ENDORSED_ALREADY);
            }
            try {
                endorsements.add(
                        Endorsement.of(release.id(), network.value(), where, words, actor.id(), clock.instant()));
            } catch (PersistenceException endorsedMeanwhile) {
                if (SqlStates.isDuplicate(endorsedMeanwhile)) {
                    return Outcome.refused(LineageRefusal.ENDORSED_ALREADY);
                }
                throw endorsedMeanwhile;
            }
            events.fire(new ReleaseEndorsed(actor, network, of.adaptation(), of.number(), true));
            return Outcome.done(views(release));
        }));
    }

    @Attempt
    @Requires(Capability.COORDINATE)
    public Outcome<List<EndorsementView>> takeBack(
            Actor actor, AdaptationRelease of, NetworkKey network, Optional<String> reason) {
        return reason(reason).then(words -> found(of).then(release -> endorsements
                .lock(release, network.value())
                .map(held -> held.takeBack(words, actor.id(), clock.instant()))
                .orElseGet(() -> Outcome.refused(LineageRefusal.NOT_ENDORSED))
                .map(ended -> {
                    events.fire(new ReleaseEndorsed(actor, network, of.adaptation(), of.number(), false));
                    return views(release);
                })));
    }

    /** Who stands behind a release today. */
    @Requires(Capability.READ_PUBLIC)
    public Outcome<List<EndorsementView>> standing(Actor actor, AdaptationRelease of) {
        return found(of).map(this::views);
    }

    /** Which release; not {@code Scoped}, since it is another network's. */
    public record AdaptationRelease(AdaptationId adaptation, ReleaseNumber number) implements Concerning {

        @Override
        public AdaptationId concern() {
            return adaptation;
        }

        @Override
        public Optional<Enum<?>> which() {
            return Optional.empty();
        }
    }

    private List<EndorsementView> views(Release release) {
        return endorsements.of(release).stream().map(EndorsementView::of).toList();
    }

    private Outcome<Release> found(AdaptationRelease of) {
        return releases.find(of.adaptation(), of.number())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    private Outcome<Release> shelved(AdaptationRelease of) {
        return found(of)
                .then(release -> release.isWithdrawn()
                        ? Outcome.refused(LineageRefusal.RELEASE_WITHDRAWN)
                        : Outcome.done(release));
    }

    private static Outcome<String> reason(Optional<String> reason) {
        String words = reason.map(Text::normal).map(String::strip).orElse("");
        if (words.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("reason"));
        }
        return words.length() > LONGEST_REASON
                ? Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_REASON))
                        .at("reason"))
                : Outcome.done(words);
    }
}
