package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.Grant;
import org.inpud.portal.publication.entity.Publication;

/** Tells whether a work may be adapted and released: by its licence, or by a grant that is valid on the day. */
@ApplicationScoped
public class LicenceLedger {

    private static final Comparator<Optional<LocalDate>> LASTING =
            Comparator.comparing(end -> end.orElse(LocalDate.MAX));

    @Inject
    private Publications publications;

    /** Whether this network may release an adaptation into this language on that day. */
    public boolean allowsRelease(Publication publication, String network, LanguageTag language, LocalDate day) {
        return state(publication, network, language, day).allowsRelease();
    }

    /** The same in a form that a page can say in words: by licence, by a grant until a day, by none. */
    public LicenceState state(Publication publication, String network, LanguageTag language, LocalDate day) {
        if (publication.licence().allowsAdaptation()) {
            return LicenceState.ALLOWED;
        }
        return stateOf(
                publications.grants(publication.key()).stream()
                        .filter(grant -> grant.isMeantFor(network, language))
                        .toList(),
                day);
    }

    /** The state of a work as a whole, given its grants: whether anybody may adapt it at present. */
    static LicenceState state(Publication publication, List<Grant> grants, LocalDate day) {
        return publication.licence().allowsAdaptation() ? LicenceState.ALLOWED : stateOf(grants, day);
    }

    private static LicenceState stateOf(List<Grant> grants, LocalDate day) {
        return grants.stream()
                .map(Grant::lastDay)
                .max(LASTING)
                .map(end -> LicenceState.until(end, day))
                .orElse(LicenceState.NONE);
    }
}
