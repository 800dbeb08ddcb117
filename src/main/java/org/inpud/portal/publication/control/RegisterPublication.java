package org.inpud.portal.publication.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.SqlStates;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.publication.entity.Keeper;
import org.inpud.portal.publication.entity.Particulars;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.PublicationRefusal;

/** Enters a work into the catalogue: the secretariat INPUD's, coordinators their own network's. */
@UseCase
public class RegisterPublication {

    /** What an owner is called that is no network. */
    public static final String SECRETARIAT = Keeper.SECRETARIAT;

    @Inject
    private Publications publications;

    @Inject
    private Networks networks;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param owner {@link #SECRETARIAT}, or the key of a network; missing means the secretariat
     */
    @Requires(Capability.REGISTER_PUBLICATION)
    public Outcome<PublicationView> register(Actor actor, String key, Optional<String> owner, PublicationDraft draft) {
        Optional<String> network = owner.map(String::strip)
                .filter(written -> !written.isEmpty())
                .filter(written -> !SECRETARIAT.equals(written));
        if (network.isPresent() && networks.find(network.get()).isEmpty()) {
            return Outcome.refused(Refusal.of(PublicationRefusal.UNKNOWN_NETWORK, Map.of("network", network.get()))
                    .at("owner"));
        }
        if (!Keepers.mayKeep(actor, network)) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        Outcome<Particulars> particulars = draft.check(publications.topics().keySet(), Year.now(clock));
        Optional<PublicationKey> parsed = PublicationKey.parse(key);
        if (parsed.isEmpty() || !particulars.isDone()) {
            List<Refusal> refusals = new ArrayList<>();
            if (parsed.isEmpty()) {
                boolean missing = key == null || key.isBlank();
                refusals.add(Refusal.of(missing ? KernelRefusal.MISSING_VALUE : PublicationRefusal.BAD_KEY)
                        .at("key"));
            }
            refusals.addAll(particulars.refusals());
            return Outcome.refused(refusals);
        }
        if (publications.find(parsed.get()).isPresent()) {
            return taken(key);
        }
        Publication publication = Publication.register(parsed.get(), network, particulars.value());
        try {
            publications.add(publication);
            publications.flush();
        } catch (PersistenceException registeredMeanwhile) {
            if (SqlStates.isDuplicate(registeredMeanwhile)) {
                return taken(key);
            }
            throw registeredMeanwhile;
        }
        events.fire(PublicationRegistered.of(actor, publication));
        return Outcome.done(PublicationView.of(publication, List.of(), List.of()));
    }

    private static Outcome<PublicationView> taken(String key) {
        return Outcome.refused(
                Refusal.of(PublicationRefusal.KEY_TAKEN, Map.of("key", key)).at("key"));
    }
}
