package org.inpud.portal.publication.control;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Grant;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;

/** What grants permit where work begins, and which come back to those who keep them before, or because, they end. */
@UseCase
public class FindGrants {

    /** How long before its end a grant comes back. */
    public static final int DAYS_BEFORE = 60;

    @Inject
    private Publications publications;

    @Inject
    private LicenceLedger ledger;

    @Inject
    private Instance<DependentWork> works;

    @Inject
    private Clock clock;

    /**
     * A grant to be renewed.
     *
     * @param work how many adaptations rest on it and on nothing that lasts longer
     */
    public record Due(String publication, String title, GrantView grant, int work) {}

    /** Those that end within {@value #DAYS_BEFORE} days, and ended ones with work that rests on them; the first first. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<Due>> due(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plusDays(DAYS_BEFORE);
        List<Grant> grants = publications.grantsThatEndBy(soon).stream()
                .filter(grant -> Keepers.mayKeep(actor, grant.publication()))
                .filter(grant -> !grant.publication().licence().allowsAdaptation())
                .toList();
        Map<String, List<Grant>> all =
                publications
                        .grantsOf(grants.stream()
                                .map(grant -> grant.publication().key().value())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                grant -> grant.publication().key().value()));
        List<DependentWork.Work> work = works.isResolvable() ? works.get().on(all.keySet()) : List.of();
        return Outcome.done(grants.stream()
                .filter(grant -> !isSuperseded(grant, all, soon))
                .map(grant -> due(grant, work, all, soon, today))
                .filter(due -> due.grant().isValid() || due.work() > 0)
                .sorted(Comparator.comparing(due -> due.grant().lastDay().orElse(LocalDate.MAX)))
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

    private static Due due(
            Grant grant, List<DependentWork.Work> work, Map<String, List<Grant>> all, LocalDate soon, LocalDate today) {
        String key = grant.publication().key().value();
        int resting = (int) work.stream()
                .filter(one -> one.publication().equals(key) && grant.isMeantFor(one.network(), one.language()))
                .filter(one -> all.get(key).stream()
                        .noneMatch(other -> other.covers(one.network(), one.language(), soon.plusDays(1))))
                .count();
        return new Due(key, grant.publication().title(), GrantView.of(grant, today), resting);
    }

    /** Whether another one for the same, or for all, lasts longer. */
    private static boolean isSuperseded(Grant grant, Map<String, List<Grant>> all, LocalDate soon) {
        return all.get(grant.publication().key().value()).stream()
                .filter(other -> other.isValidOn(soon.plusDays(1)))
                .anyMatch(other -> (other.networks().isEmpty()
                                || !grant.networks().isEmpty()
                                        && other.networks().containsAll(grant.networks()))
                        && (other.languages().isEmpty()
                                || !grant.languages().isEmpty()
                                        && other.languages().containsAll(grant.languages())));
    }
}
