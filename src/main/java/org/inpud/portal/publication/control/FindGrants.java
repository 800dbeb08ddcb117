package org.inpud.portal.publication.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;

/** What grants permit where work begins, and which come back to those who keep them before, or because, they end. */
@UseCase
public class FindGrants {

    @Inject
    private Publications publications;

    @Inject
    private LicenceLedger ledger;

    @Inject
    private EndingGrants ending;

    @Inject
    private Clock clock;

    /**
     * A grant to be renewed.
     *
     * @param work how many adaptations rest on it and on nothing that lasts longer
     */
    public record Due(String publication, String title, GrantView grant, int work) {

        private static Due of(EndingGrants.Ending ending, LocalDate today) {
            Publication publication = ending.grant().publication();
            return new Due(
                    publication.key().value(),
                    publication.title(),
                    GrantView.of(ending.grant(), today),
                    ending.resting().size());
        }
    }

    /** Those that end soon, and ended ones with work that rests on them; the first first. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<Due>> due(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return Outcome.done(ending.on(today, grant -> Keepers.mayKeep(actor, grant.publication())).stream()
                .map(one -> Due.of(one, today))
                .toList());
    }

    /** On what a release by this network into this language would rest today. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<LicenceState> permission(Actor actor, PublicationKey key, String network, LanguageTag language) {
        Optional<Publication> publication = publications.find(key);
        return publication.isPresent()
                ? Outcome.done(ledger.state(publication.get(), network, language, LocalDate.now(clock)))
                : Outcome.refused(KernelRefusal.NOT_FOUND);
    }
}
