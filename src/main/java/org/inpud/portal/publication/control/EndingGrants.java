package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inpud.portal.publication.control.DependentWork.Work;
import org.inpud.portal.publication.entity.Grant;

/** The grants that end soon or have ended, unless another one lasts longer, with the work that rests on them alone. */
@ApplicationScoped
public class EndingGrants {

    /** How long before its end a grant comes back. */
    public static final int DAYS_BEFORE = 60;

    @Inject
    private Publications publications;

    @Inject
    private Instance<DependentWork> works;

    /**
     * A grant to be renewed.
     *
     * @param resting the adaptations that rest on it and on nothing that lasts longer
     */
    public record Ending(Grant grant, List<Work> resting) {

        public LocalDate lastDay() {
            return grant.lastDay().orElse(LocalDate.MAX);
        }
    }

    /** Those that end within {@value #DAYS_BEFORE} days, and ended ones with work that rests on them; the first first. */
    public List<Ending> on(LocalDate today, Predicate<Grant> wanted) {
        LocalDate soon = today.plusDays(DAYS_BEFORE);
        List<Grant> grants = publications.grantsThatEndBy(soon).stream()
                .filter(wanted)
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
        List<Work> work = works.isResolvable() ? works.get().on(all.keySet()) : List.of();
        return grants.stream()
                .filter(grant -> !isSuperseded(grant, all, soon))
                .map(grant -> new Ending(grant, resting(grant, work, all, soon)))
                .filter(ending ->
                        ending.grant().isValidOn(today) || !ending.resting().isEmpty())
                .sorted(Comparator.comparing(Ending::lastDay))
                .toList();
    }

    private static List<Work> resting(Grant grant, List<Work> work, Map<String, List<Grant>> all, LocalDate soon) {
        String key = grant.publication().key().value();
        return work.stream()
                .filter(one -> one.publication().equals(key) && grant.isMeantFor(one.network(), one.language()))
                .filter(one -> all.get(key).stream()
                        .noneMatch(other -> other.covers(one.network(), one.language(), soon.plusDays(1))))
                .toList();
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
